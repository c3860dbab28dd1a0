<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a mark, not a number</source>
        <translation>符號，不是數字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>not found in the report</source>
        <translation>報告中未找到</translation>
    </message>
</context>
<context>
    <name>ClaimMark</name>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>與表一致</translation>
    </message>
    <message>
        <source>right in its sentence</source>
        <translation>句中相符</translation>
    </message>
    <message>
        <source>cells do not tell</source>
        <translation>表中無數可比</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未對應</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>不必核對</translation>
    </message>
</context>
<context>
    <name>CommandParser</name>
    <message>
        <source>Language of the messages: %1.</source>
        <translation>提示資訊的語言：%1。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>顯示程式版本。</translation>
    </message>
    <message>
        <source>Proofreads annual reports on government information disclosure (政府信息公开工作年度报告).
Without a command it opens the window.</source>
        <translation>核對政府信息公開工作年度報告。
不帶命令時開啟視窗。</translation>
    </message>
    <message>
        <source>Check reports and list what was found.</source>
        <translation>核對報告並列出問題。</translation>
    </message>
    <message>
        <source>Write a report&apos;s cells or findings in another format.</source>
        <translation>將報告的儲存格或問題匯出為其他格式。</translation>
    </message>
    <message>
        <source>There is no language “%1”. Languages: %2.</source>
        <translation>沒有語言「%1」。可用語言：%2。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>「%1」既不是命令也不是檔案。</translation>
    </message>
    <message>
        <source>Edition of the form: %1. Default: %2, told from the labels.</source>
        <translation>表格版本：%1。預設：%2，即按表頭文字判斷。</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>沒有版本「%1」。</translation>
    </message>
    <message>
        <source>Put reports into the archive.</source>
        <translation>將報告存入檔案庫。</translation>
    </message>
    <message>
        <source>Search the text of the reports in the archive.</source>
        <translation>在檔案庫的報告內文中尋找。</translation>
    </message>
    <message>
        <source>The archive: a file, or postgresql://USER@HOST/DATABASE. Default: the window&apos;s own.</source>
        <translation>檔案庫：檔案，或 postgresql://使用者@主機/資料庫。預設：視窗所用的檔案庫。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>「%1」不是年份。</translation>
    </message>
    <message>
        <source>gouji: %1</source>
        <translation>gouji：%1</translation>
    </message>
    <message>
        <source>See gouji %1--help.</source>
        <translation>請參閱 gouji %1--help。</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>a finding that is gone</source>
        <translation>一個已不存在的問題</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>not waived</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>已說明：%1</translation>
    </message>
    <message>
        <source>may be wrong</source>
        <translation>可能有誤</translation>
    </message>
    <message>
        <source>said to be right</source>
        <translation>已確認無誤</translation>
    </message>
    <message>
        <source>left to the program</source>
        <translation>由程式判斷</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>不必核對</translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>對應 %1</translation>
    </message>
    <message>
        <source>%1 took back the correction of %2 at %3.</source>
        <translation>%1 於 %3 撤回了對「%2」的更正。</translation>
    </message>
    <message>
        <source>%1 corrected %2 to %3 at %4.</source>
        <translation>%1 於 %4 將「%2」更正為 %3。</translation>
    </message>
    <message>
        <source>%1 at %2: %3: %4.</source>
        <comment>person, time, cell or finding, what was decided on it</comment>
        <translation>%1 於 %2：%3：%4。</translation>
    </message>
    <message>
        <source>Two people changed %1 differently: you have “%2” (at %3), %4 has “%5” (at %6). Yours is not saved until you decide.</source>
        <translation>兩人對「%1」作了不同處理：您的是「%2」（%3），%4 的是「%5」（%6）。請作決定，此前您的處理未儲存。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Whole report</source>
        <translation>整份報告</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Several tables</source>
        <translation>多張表</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Copied</source>
        <translation>照抄</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>刪去</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>gouji::Agencies</name>
    <message>
        <source>There is no such agency.</source>
        <translation>沒有這個機關。</translation>
    </message>
    <message>
        <source>A name may not be empty.</source>
        <translation>名稱不能為空。</translation>
    </message>
    <message>
        <source>Another agency has the name %1.</source>
        <translation>名稱「%1」已屬於另一機關。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請另選一個。</translation>
    </message>
    <message>
        <source>An agency cannot report to itself.</source>
        <translation>機關不能隸屬於自己。</translation>
    </message>
</context>
<context>
    <name>gouji::AgencyChoice</name>
    <message>
        <source>Agencies</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>Search in the agencies</source>
        <translation>尋找機關</translation>
    </message>
    <message>
        <source>A&amp;gencies</source>
        <translation>機關(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不選(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveActs</name>
    <message>
        <source>&amp;Open in Review</source>
        <translation>開啟核對(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;harts…</source>
        <translation>圖表(&amp;H)…</translation>
    </message>
    <message>
        <source>Correct agency or &amp;year…</source>
        <translation>更正機關或年度(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Remove the report…</source>
        <translation>移除報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;name the agency…</source>
        <translation>機關更名(&amp;N)…</translation>
    </message>
    <message>
        <source>Add a &amp;further name…</source>
        <translation>新增別名(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;ports to…</source>
        <translation>上級機關(&amp;P)…</translation>
    </message>
    <message>
        <source>Show only this agency and those &amp;below it</source>
        <translation>只看該機關及其下級(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;In review</source>
        <translation>審核中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>核定(&amp;A)</translation>
    </message>
    <message>
        <source>Rename the agency</source>
        <translation>機關更名</translation>
    </message>
    <message>
        <source>The name it had stays known: reports under it come to the same agency.</source>
        <translation>原名稱仍然保留：以原名稱發布的報告歸入同一機關。</translation>
    </message>
    <message>
        <source>Add a further name</source>
        <translation>新增別名</translation>
    </message>
    <message>
        <source>Reports under this name come to %1.</source>
        <translation>以此名稱發布的報告歸入 %1。</translation>
    </message>
    <message>
        <source>Who the agency reports to</source>
        <translation>上級機關</translation>
    </message>
    <message>
        <source>Name of the agency above %1; empty for none.</source>
        <translation>%1 的上級機關名稱；留空表示沒有。</translation>
    </message>
    <message>
        <source>No agency of the archive has the name %1.</source>
        <translation>檔案庫中沒有名為 %1 的機關。</translation>
    </message>
    <message>
        <source>Write it as the archive lists it.</source>
        <translation>請按檔案庫所列名稱填寫。</translation>
    </message>
    <message>
        <source>Correct agency or year</source>
        <translation>更正機關或年度</translation>
    </message>
    <message>
        <source>A&amp;gency:</source>
        <translation>機關(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>移除報告</translation>
    </message>
    <message>
        <source>Remove the report of %1 for %2 from the archive?</source>
        <translation>從檔案庫中移除 %1 的 %2 年度報告？</translation>
    </message>
    <message>
        <source>Its file %1 is not touched. Where an older version is in the archive, that one takes its place.</source>
        <translation>不會動它的檔案 %1。檔案庫中如有較舊的版本，將由該版本接替。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>All agencies be&amp;low it are here</source>
        <translation>其下機關已全部入庫(&amp;L)</translation>
    </message>
    <message>
        <source>Then its own summary is held against the sum of their reports.</source>
        <translation>勾選後，其彙總資料將與所轄機關報告之和核對。</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveDesk</name>
    <message>
        <source>Search the text of all reports (Ctrl+Shift+F)</source>
        <translation>檢索所有報告的全文（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Search the text of all reports</source>
        <translation>檢索所有報告的全文</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>匯入檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>匯入資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>檔案庫是空的</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Drop files or folders of annual reports here. Whose report each is, and of which year, is recognised from its text and can be corrected.</source>
        <translation>請將年度報告檔案或資料夾拖到這裡。每份報告屬於哪個機關、哪個年度，由程式從文中辨識，並可更正。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>No agency passes all filters.</source>
        <translation>沒有符合全部篩選條件的機關。</translation>
    </message>
    <message>
        <source>Agencies: %1 · reports: %2</source>
        <translation>機關 %1 個 · 報告 %2 份</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>Import all reports in a folder</source>
        <translation>匯入資料夾中的所有報告</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>檔案庫</translation>
    </message>
    <message>
        <source>A &amp;file, or postgresql://USER@HOST/DATABASE. Empty: the program&apos;s own.</source>
        <translation>檔案路徑(&amp;F)，或 postgresql://USER@HOST/DATABASE；留空則用程式自帶的檔案庫。</translation>
    </message>
    <message>
        <source>A password is not asked for and not kept here: it belongs into the file %1, a line HOST:PORT:DATABASE:USER:PASSWORD, which nobody else may read.</source>
        <translation>這裡不詢問也不儲存密碼：密碼寫在檔案 %1 中，一行 HOST:PORT:DATABASE:USER:PASSWORD，該檔案只許本人讀取。</translation>
    </message>
    <message>
        <source>The password was taken out of the address.</source>
        <translation>已從位址中去掉密碼。</translation>
    </message>
    <message>
        <source>A password does not belong into the address.</source>
        <translation>位址中不要寫密碼。</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveFilterPane</name>
    <message>
        <source>Filters of the archive</source>
        <translation>檔案庫篩選</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>機關名稱</translation>
    </message>
    <message>
        <source>Show all agencies again</source>
        <translation>重新顯示所有機關</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>全部顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有層級</translation>
    </message>
    <message>
        <source>Marks and states</source>
        <translation>標記與狀態</translation>
    </message>
    <message>
        <source>Reports with one of these marks</source>
        <translation>有任一標記的報告</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>報告狀態</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>A year is missing</source>
        <translation>有缺報年度</translation>
    </message>
    <message>
        <source>✕ Below %1</source>
        <translation>✕ %1 及其下級</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年度</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveGridView</name>
    <message>
        <source>Agencies and years</source>
        <translation>機關與年度</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveModel</name>
    <message>
        <source>The report is missing</source>
        <translation>缺報</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>沒有報告</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>agency, year: what is known</comment>
        <translation>%1，%2年：%3</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機關</translation>
    </message>
</context>
<context>
    <name>gouji::ArchivePage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>The archive could not be opened.</source>
        <translation>檔案庫無法開啟。</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveTabs</name>
    <message>
        <source>%1, an older version, imported %2</source>
        <translation>%1，舊版本，%2 存入</translation>
    </message>
    <message>
        <source>The archive has no other report of this agency. Import one, or open two reports and compare them there.</source>
        <translation>檔案庫中沒有該機關的其他報告。請先存入，或開啟兩份報告後比較。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Hold the report of %1 for %2 against:</source>
        <translation>將%1 %2 年度報告與以下報告比較：</translation>
    </message>
    <message>
        <source>%1: years</source>
        <translation>%1：歷年</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveWords</name>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Findings waived</source>
        <translation>問題已說明</translation>
    </message>
    <message>
        <source>Published late</source>
        <translation>公布逾期</translation>
    </message>
    <message>
        <source>All zeros</source>
        <translation>全表為零</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>照抄文字</translation>
    </message>
    <message>
        <source>Does not follow on last year</source>
        <translation>與上年不銜接</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>已在此更正</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one character: findings were waived</comment>
        <translation>說</translation>
    </message>
    <message>
        <source>L</source>
        <comment>one character: published late</comment>
        <translation>遲</translation>
    </message>
    <message>
        <source>0</source>
        <comment>one character: all numbers are zero</comment>
        <translation>零</translation>
    </message>
    <message>
        <source>C</source>
        <comment>one character: copied text</comment>
        <translation>抄</translation>
    </message>
    <message>
        <source>B</source>
        <comment>one character: does not follow on last year</comment>
        <translation>斷</translation>
    </message>
    <message>
        <source>E</source>
        <comment>one character: corrected (edited) here</comment>
        <translation>改</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未審核</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省級</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市級</translation>
    </message>
    <message>
        <source>County, district</source>
        <translation>縣（區）級</translation>
    </message>
    <message>
        <source>Township, street</source>
        <translation>鄉鎮（街道）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Level not known</source>
        <translation>層級不明</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>錯誤 %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未發現問題</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>不是報告</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未收入</translation>
    </message>
</context>
<context>
    <name>gouji::CellDifferencesModel</name>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Moved most</source>
        <translation>變動名次</translation>
    </message>
</context>
<context>
    <name>gouji::ChangesModel</name>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正為</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Said to be right</source>
        <translation>已確認無誤</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>對應到 %1</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>不必核對</translation>
    </message>
</context>
<context>
    <name>gouji::ChartPage</name>
    <message>
        <source>Rows and groups of the form</source>
        <translation>表格的列和分組</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>Search in the rows of the form</source>
        <translation>尋找表格的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>&amp;Row or group</source>
        <translation>列或分組(&amp;R)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>儲存圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Save n&amp;umbers…</source>
        <translation>儲存資料(&amp;U)…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>儲存資料</translation>
    </message>
    <message>
        <source>The numbers drawn</source>
        <translation>圖中的數字</translation>
    </message>
    <message>
        <source>Choose one agency or several.</source>
        <translation>請選擇一個或多個機關。</translation>
    </message>
    <message>
        <source>No report of these agencies has this number.</source>
        <translation>這些機關的年報中都沒有這項數字。</translation>
    </message>
    <message>
        <source>Shares of the printed total, rounded to one place (half up).</source>
        <translation>比例以所載總計為分母，四捨五入到一位小數。</translation>
    </message>
    <message>
        <source>Numbers that have no room are in the table only.</source>
        <translation>排不下的數字只列在表中。</translation>
    </message>
    <message>
        <source>Only the first %1 of the chosen agencies are drawn.</source>
        <translation>所選機關只畫前 %1 個。</translation>
    </message>
</context>
<context>
    <name>gouji::CheckCommand</name>
    <message>
        <source>No report was found in this folder.</source>
        <translation>此資料夾中沒有找到報告。</translation>
    </message>
    <message>
        <source>Name the folder or the file that holds reports.</source>
        <translation>請指定存放報告的資料夾或檔案。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳過：%1</translation>
    </message>
    <message>
        <source>Checks reports and lists what was found, worst first. PATH is a file, a folder (all of it) or - for standard input.
Exit code: 0 no errors or warnings, 1 errors or warnings, 2 wrong command line, 3 some input could not be read.</source>
        <translation>核對報告並列出問題，最嚴重的在前。PATH 是檔案、資料夾（含全部下級）或表示標準輸入的 -。
結束代碼：0 沒有錯誤或警告，1 有錯誤或警告，2 命令列有誤，3 有輸入無法讀取。</translation>
    </message>
    <message>
        <source>Write everything as JSON.</source>
        <translation>以 JSON 輸出全部內容。</translation>
    </message>
    <message>
        <source>There is no file or folder to check.</source>
        <translation>沒有指定要核對的檔案或資料夾。</translation>
    </message>
    <message>
        <source>Last year&apos;s report, to compare with.</source>
        <translation>上年的報告，用於比較。</translation>
    </message>
    <message>
        <source>%1: compared with nothing, for --previous names a report of %2. Name the one of the year before.</source>
        <translation>%1：未作比較，因為 --previous 指定的是%2年的報告。請指定其上一年的報告。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>An archive with the reports to compare with.</source>
        <translation>存有可供比對的報告的檔案庫。</translation>
    </message>
</context>
<context>
    <name>gouji::ClaimsModel</name>
    <message>
        <source> or </source>
        <translation>，或 </translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1（手動對應）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>printed, corrected</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1%2%3: %4</source>
        <comment>words before, number, words after: mark</comment>
        <translation>%1%2%3：%4</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>所在語句</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>In the tables</source>
        <translation>表中</translation>
    </message>
</context>
<context>
    <name>gouji::ClaimsPane</name>
    <message>
        <source>Numbers of the text</source>
        <translation>正文數字</translation>
    </message>
    <message>
        <source>The text states no numbers of this kind.</source>
        <translation>正文中沒有這樣的數字。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Differing %1</source>
        <translation>不一致 %1</translation>
    </message>
    <message>
        <source>Not linked %1</source>
        <translation>未對應 %1</translation>
    </message>
    <message>
        <source>Numbers of the text (%1, ✖ %2)</source>
        <translation>正文數字（%1，✖ %2）</translation>
    </message>
    <message>
        <source>Numbers of the text (%1)</source>
        <translation>正文數字（%1）</translation>
    </message>
    <message>
        <source>%1 goes to the cell.
%2 corrects the number in the text.
%3 links it to a cell or a sum of cells.
%4 says that it is not a claim, so that nothing checks it.
A right click offers the same.</source>
        <translation>%1：移至表格儲存格。
%2：更正正文中的數字。
%3：對應到儲存格或幾格之和。
%4：標為不必核對，不再檢查。
右鍵選單中也有這些操作。</translation>
    </message>
</context>
<context>
    <name>gouji::CommandLine</name>
    <message>
        <source>There is no display to open the window on. Without one, “gouji check FILE” checks a report, and “gouji --help” lists what else can be done.</source>
        <translation>沒有顯示器，無法開啟視窗。沒有顯示器時，可用“gouji check FILE”檢查報告；“gouji --help”列出其他功能。</translation>
    </message>
</context>
<context>
    <name>gouji::ComparePage</name>
    <message>
        <source>%1: %2 cells differ</source>
        <translation>%1：%2 個儲存格不同</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of sentence, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>不同的儲存格</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>The sentence in both reports</source>
        <translation>兩份報告中的語句</translation>
    </message>
    <message>
        <source>Choose a sentence to read it in both reports.</source>
        <translation>選擇一句，可對照閱讀兩份報告中的原文。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>匯出比較結果</translation>
    </message>
</context>
<context>
    <name>gouji::ComparisonCsv</name>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Cell id</source>
        <translation>儲存格識別碼</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>gouji::Console</name>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>無法寫入標準輸出：%1。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>gouji::Conversion</name>
    <message>
        <source>To read a file of this format, LibreOffice is needed, which was not found.</source>
        <translation>讀取這種格式的檔案需要 LibreOffice，但沒有找到它。</translation>
    </message>
    <message>
        <source>Install LibreOffice, or open the file in Word, Excel or WPS and save it as DOCX or XLSX.</source>
        <translation>請安裝 LibreOffice，或用 Word、Excel 或 WPS 開啟並另存為 DOCX 或 XLSX。</translation>
    </message>
    <message>
        <source>Open the file in Word, Excel or WPS and save it as DOCX or XLSX.</source>
        <translation>請用 Word、Excel 或 WPS 開啟並另存為 DOCX 或 XLSX。</translation>
    </message>
    <message>
        <source>The file could not be converted: there is no place for temporary files.</source>
        <translation>檔案無法轉換：沒有地方存放暫存檔。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>請騰出磁碟空間。</translation>
    </message>
    <message>
        <source>LibreOffice took too long to convert the file.</source>
        <translation>LibreOffice 轉換檔案用時過長。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the file.</source>
        <translation>LibreOffice 無法轉換此檔案。</translation>
    </message>
    <message>
        <source>The file is larger than any report once it is converted.</source>
        <translation>檔案轉換後大得不可能是報告。</translation>
    </message>
</context>
<context>
    <name>gouji::Corrected</name>
    <message>
        <source>Correct the file by hand; the list of corrections (CSV) says what belongs where.</source>
        <translation>請手動更正檔案；更正清單（CSV）寫明哪裡應是什麼。</translation>
    </message>
    <message>
        <source>The correction of “%1” cannot be written into the file: read again, the file would not say what it should.</source>
        <translation>「%1」的更正寫不進檔案：寫入後重讀，檔案的內容與應有的不符。</translation>
    </message>
</context>
<context>
    <name>gouji::Csv</name>
    <message>
        <source>Severity</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左邊</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右邊</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>已說明的理由</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Cell id</source>
        <translation>儲存格編號</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原為</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間（UTC）</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>Table and row</source>
        <translation>表格項目</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>組成部分</translation>
    </message>
</context>
<context>
    <name>gouji::Database</name>
    <message>
        <source>The database is locked by another program.</source>
        <translation>資料庫被其他程式鎖定。</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>請關閉該程式後重試。</translation>
    </message>
    <message>
        <source>The database may not be written to.</source>
        <translation>資料庫不允許寫入。</translation>
    </message>
    <message>
        <source>Ask for the right to write to this file and its folder.</source>
        <translation>請取得此檔案及其資料夾的寫入權限。</translation>
    </message>
    <message>
        <source>The database is damaged, or the file is not a database.</source>
        <translation>資料庫已損壞，或此檔案不是資料庫。</translation>
    </message>
    <message>
        <source>It was left as it is: move it away to start anew.</source>
        <translation>未對其作任何改動：將它移走即可重新開始。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>請騰出空間後重試。</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>無法開啟資料庫。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>請確認資料夾存在且有寫入權限。</translation>
    </message>
    <message>
        <source>The database could not be used: %1.</source>
        <translation>無法使用資料庫：%1。</translation>
    </message>
    <message>
        <source>Check the disk it is on.</source>
        <translation>請檢查它所在的磁碟。</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>無法建立資料庫所在的資料夾。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder around it.</source>
        <translation>請確認對上級資料夾有寫入權限。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>資料庫由本程式的更新版本建立。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>未安裝 Qt 的 PostgreSQL 驅動程式。</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-psql).</source>
        <translation>請安裝（Debian：libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>資料庫已損壞：%1。</translation>
    </message>
    <message>
        <source>Check the address, the user and the password, and that the server runs.</source>
        <translation>請檢查位址、使用者和密碼，以及伺服器是否正在執行。</translation>
    </message>
    <message>
        <source>Ask who looks after the server for the right to write.</source>
        <translation>請向伺服器管理員申請寫入權限。</translation>
    </message>
    <message>
        <source>Ask who looks after the server.</source>
        <translation>請聯絡伺服器管理員。</translation>
    </message>
    <message>
        <source>There is no archive.</source>
        <translation>這裡沒有檔案庫。</translation>
    </message>
    <message>
        <source>Check its name; importing makes one, and so does the window.</source>
        <translation>請核對名稱；匯入報告或開啟視窗時才會新建檔案庫。</translation>
    </message>
    <message>
        <source>The archive was made by an older version of this program.</source>
        <translation>檔案庫是本程式的舊版本建立的。</translation>
    </message>
    <message>
        <source>Whose it is must open it once, to bring it up to date.</source>
        <translation>須由檔案庫的擁有者用本版本開啟一次，才會更新。</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>錯誤 %1</translation>
    </message>
    <message>
        <source>This user of the database has no right to do that.</source>
        <translation>這個資料庫使用者沒有做這件事的權限。</translation>
    </message>
    <message>
        <source>Ask who looks after the server for the right to read it, or to write.</source>
        <translation>請向伺服器管理員申請讀取或寫入的權限。</translation>
    </message>
    <message>
        <source>Something else than a file stands there: choose another name.</source>
        <translation>那裡不是檔案而是別的東西：請換一個名稱。</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>這個檔案是其他程式的資料庫。</translation>
    </message>
    <message>
        <source>It was left as it is: choose another file.</source>
        <translation>檔案未作任何改動：請另選一個檔案。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files and try again.</source>
        <translation>請在暫存資料夾中騰出空間後重試。</translation>
    </message>
    <message>
        <source>Install that version. The database was left as it is.</source>
        <translation>請安裝該版本。未對資料庫作任何改動。</translation>
    </message>
</context>
<context>
    <name>gouji::DatabaseAddress</name>
    <message>
        <source>The address of the archive is neither a file&apos;s nor PostgreSQL&apos;s.</source>
        <translation>檔案庫的位址既不是檔案，也不是 PostgreSQL 資料庫。</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST/DATABASE, or the path of a file; ./ before it says that it is one.</source>
        <translation>請寫成 postgresql://USER@HOST/DATABASE，或寫檔案的路徑；前面加 ./ 表示它是檔案。</translation>
    </message>
    <message>
        <source>The address of the PostgreSQL database cannot be read.</source>
        <translation>無法讀懂 PostgreSQL 資料庫的位址。</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST/DATABASE. Within a password @ : / ? # % are written %40 %3A %2F %3F %23 %25.</source>
        <translation>請寫成 postgresql://USER@HOST/DATABASE。密碼中的 @ : / ? # % 要寫成 %40 %3A %2F %3F %23 %25。</translation>
    </message>
</context>
<context>
    <name>gouji::Docx</name>
    <message>
        <source>The document&apos;s text is embedded in it as another file.</source>
        <translation>文件的內文是以另一個檔案的形式嵌入的。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS and save it again.</source>
        <translation>請用 Word 或 WPS 開啟並重新儲存。</translation>
    </message>
    <message>
        <source>“%1” cannot be written into the document: the place has no text of its own.</source>
        <translation>「%1」無法寫入文件：該處沒有自己的文字。</translation>
    </message>
    <message>
        <source>Correct it in Word or WPS.</source>
        <translation>請在 Word 或 WPS 中更正。</translation>
    </message>
    <message>
        <source>It holds more than any report does.</source>
        <translation>內容超出任何報告的規模。</translation>
    </message>
</context>
<context>
    <name>gouji::Editing</name>
    <message>
        <source>Two corrections stand at the same place of the file.</source>
        <translation>兩處更正落在檔案的同一位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be written in the file&apos;s encoding, %2.</source>
        <translation>檔案的編碼 %2 寫不出「%1」。</translation>
    </message>
    <message>
        <source>The file&apos;s encoding, %1, does not allow a correction at this place.</source>
        <translation>檔案的編碼 %1 不允許在此處更正。</translation>
    </message>
</context>
<context>
    <name>gouji::Export</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>無法寫入檔案：%1。</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>請另選位置，或在磁碟上騰出空間。</translation>
    </message>
    <message>
        <source>Tables for Excel and WPS (CSV)</source>
        <translation>表格，供 Excel 和 WPS 開啟（CSV）</translation>
    </message>
    <message>
        <source>Findings for Excel and WPS (CSV)</source>
        <translation>問題清單，供 Excel 和 WPS 開啟（CSV）</translation>
    </message>
    <message>
        <source>Cells, one a line, for programs (CSV)</source>
        <translation>逐個儲存格一行，供程式使用（CSV）</translation>
    </message>
    <message>
        <source>Everything, for programs (JSON)</source>
        <translation>全部內容，供程式使用（JSON）</translation>
    </message>
    <message>
        <source>Tables and findings for Excel and WPS (XLSX)</source>
        <translation>表格和問題清單，供 Excel 和 WPS 開啟（XLSX）</translation>
    </message>
    <message>
        <source>The corrected original</source>
        <translation>更正後的原檔案</translation>
    </message>
    <message>
        <source>Corrections for Excel and WPS (CSV)</source>
        <translation>更正清單，供 Excel 和 WPS 開啟（CSV）</translation>
    </message>
    <message>
        <source>Check record to sign (web page)</source>
        <translation>供簽字的檢查紀錄（網頁）</translation>
    </message>
    <message>
        <source>Check record to sign (PDF)</source>
        <translation>供簽字的檢查紀錄（PDF）</translation>
    </message>
    <message>
        <source>This is the file that is read, which is never overwritten.</source>
        <translation>這就是所讀取的檔案，不會覆寫它。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請另選檔名。</translation>
    </message>
</context>
<context>
    <name>gouji::ExportCommand</name>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>要寫出的檔案；- 表示標準輸出。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>There is no format “%1”. Formats: %2.</source>
        <translation>沒有格式「%1」。可用格式：%2。</translation>
    </message>
    <message>
        <source>A format is missing. Formats: %1.</source>
        <translation>缺少格式。可用格式：%1。</translation>
    </message>
    <message>
        <source>The file to write is missing: -o OUT.</source>
        <translation>缺少要寫出的檔案：-o OUT。</translation>
    </message>
    <message>
        <source>One report is exported at a time.</source>
        <translation>一次只能匯出一份報告。</translation>
    </message>
    <message>
        <source>Only agencies with this in their name.</source>
        <translation>僅限名稱含有此文字的機關。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Only reports of this year.</source>
        <translation>僅限此年度的報告。</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>An archive is exported as tidy-csv, without naming a file.</source>
        <translation>匯出檔案庫須用 tidy-csv，且不指定檔案。</translation>
    </message>
    <message>
        <source>Writes a report in another format. FILE is a report or - for standard input.
With --archive it writes the reports of an archive, all or some, as tidy-csv.
tidy-csv is for programs: its cells stand as they are printed, and a spreadsheet runs one that begins as a formula does. For a spreadsheet take csv or xlsx, where none runs.
Exit code: 0 written, 2 wrong command line, 3 not read or not written.</source>
        <translation>將報告寫成另一種格式。FILE 為報告，- 為標準輸入。
帶 --archive 時，將檔案庫的全部或部分報告寫成 tidy-csv。
tidy-csv 供程式使用：儲存格內容與印出的一致，以公式開頭的內容會被試算表軟體當作公式執行。要用試算表軟體開啟，請選 csv 或 xlsx，其中不會執行任何公式。
結束代碼：0 已寫出，2 命令列有誤，3 未能讀取或寫出。</translation>
    </message>
</context>
<context>
    <name>gouji::FindingDetail</name>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The sums of the two sides, marked in the form and in the source by the same shapes</source>
        <translation>等式兩邊之和，表格中用同樣的圖形標出</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>說明理由並保留(&amp;W)…</translation>
    </message>
    <message>
        <source>Keep the number and say why; the finding is listed as waived until the numbers change</source>
        <translation>保留此數並說明理由；數字變動之前，此問題列為「已說明」</translation>
    </message>
    <message>
        <source>Take the waiver &amp;back</source>
        <translation>撤回說明(&amp;B)</translation>
    </message>
    <message>
        <source>Why it may stay so — Enter waives, Escape gives up</source>
        <translation>可以保留的理由：Enter確認，Esc 放棄</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <translation>保留的理由</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>沒有需要更正的內容。</translation>
    </message>
    <message>
        <source>Choose a finding in the list, a cell of the form or a place in the source. F8 goes to the next finding.</source>
        <translation>請在列表中選一個問題、在表格中選一個儲存格，或在原文中點一處。按 F8 轉到下一個問題。</translation>
    </message>
    <message>
        <source>The reading of the source is in doubt here.</source>
        <translation>此處對原文的讀取存疑。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>%1 於 %2 說明：%3</translation>
    </message>
    <message>
        <source>%1 is &amp;right</source>
        <translation>%1 無誤(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the number of %1: another cell is looked for</source>
        <translation>保留「%1」的數，另找出錯的儲存格</translation>
    </message>
    <message>
        <source>No small change mends this without those numbers that were said to be right.</source>
        <translation>保留已確認無誤的數，就沒有小的改動能使其成立。</translation>
    </message>
    <message>
        <source>✔ Findings this would end: %1</source>
        <translation>✔ 採納後消除的問題：%1</translation>
    </message>
    <message>
        <source>✖ This would begin: %1</source>
        <translation>✖ 採納後新出現：%1</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsModel</name>
    <message>
        <source>%1
Waived by %2: %3</source>
        <translation>%1
%2 已說明：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place of the findings</source>
        <translation>問題所在位置</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部位置</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字部分</translation>
    </message>
    <message>
        <source>Filter by words or rule</source>
        <translation>按文字或規則篩選</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>顯示全部問題</translation>
    </message>
    <message>
        <source>There is no finding to go to</source>
        <translation>沒有可轉到的問題</translation>
    </message>
    <message>
        <source>Finding %1 of %2 (went round)</source>
        <translation>第 %1 個問題，共 %2 個（已從頭循環）</translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>第 %1 個問題，共 %2 個</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>錯誤 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>顯示或隱藏：%1</translation>
    </message>
    <message>
        <source>Waived (%1)</source>
        <translation>已說明（%1）</translation>
    </message>
    <message>
        <source>Show findings that somebody decided to live with</source>
        <translation>顯示已說明理由而保留的問題</translation>
    </message>
    <message>
        <source>Findings hidden by the filter: %1.</source>
        <translation>篩選隱藏了 %1 個問題。</translation>
    </message>
    <message>
        <source>Nothing is left to do. Findings waived: %1.</source>
        <translation>沒有待處理的問題。已說明：%1 個。</translation>
    </message>
    <message>
        <source>No findings: all %1 balances hold.</source>
        <translation>沒有問題：%1 條勾稽關係全部成立。</translation>
    </message>
    <message>
        <source>Make all corrections that need nobody&apos;s judgement: nothing else would do, and it is plain how the slip happened. One undo step.</source>
        <translation>一次改正所有無需人工判斷的錯誤：沒有別的改法，且看得出是怎麼寫錯的。可一步復原。</translation>
    </message>
    <message>
        <source>Apply all &amp;certain (%1)</source>
        <translation>採納所有確定的建議（%1）(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gouji::FolderWalk</name>
    <message>
        <source>It only says who has a document open.</source>
        <translation>它只記錄誰開啟了某個文件。</translation>
    </message>
    <message>
        <source>It is %1, which was read already.</source>
        <translation>它就是 %1，已經讀過。</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1.</source>
        <translation>無法開啟該資料夾：%1。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>請確認您有權讀取。</translation>
    </message>
</context>
<context>
    <name>gouji::FormDelegate</name>
    <message>
        <source>none</source>
        <comment>a cell that was not found in the report</comment>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>gouji::FormModel</name>
    <message>
        <source>%1: %2</source>
        <comment>cell: its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>建議：%1</translation>
    </message>
    <message>
        <source>Said to be right</source>
        <translation>已確認無誤</translation>
    </message>
</context>
<context>
    <name>gouji::FormView</name>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>gouji::Help</name>
    <message>
        <source>printed in the form</source>
        <translation>表格中印明</translation>
    </message>
    <message>
        <source>follows from the form&apos;s words</source>
        <translation>由表格用語推出</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>法規規定</translation>
    </message>
    <message>
        <source>a slip seen in published reports</source>
        <translation>已公布報告中出現過的疏漏</translation>
    </message>
    <message>
        <source>a precaution of this program</source>
        <translation>本程式的審慎檢查</translation>
    </message>
    <message>
        <source>In the form the arrow keys go from cell to cell; typing, F2 or Enter edits; Enter takes the number, Escape leaves it as it was.</source>
        <translation>在表格中用方向鍵移動；直接輸入、F2 或Enter開始修改；Enter確認，Esc 保持原樣。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of basis: document</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>核對規則</translation>
    </message>
    <message>
        <source>About Gouji</source>
        <translation>關於勾稽</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gouji 勾稽 %1&lt;/h3&gt;&lt;p&gt;Proofreads annual reports on government information disclosure.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Gouji 勾稽 %1&lt;/h3&gt;&lt;p&gt;核對政府信息公開工作年度報告。&lt;/p&gt;&lt;p&gt;自由軟體，依 GNU 通用公共許可證第 3 版或更新版本發布。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>%1 的修改歷史</translation>
    </message>
    <message>
        <source>Nobody has decided anything on this report.</source>
        <translation>這份報告還沒有人改動過。</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>刪除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation>從歷史記錄中刪除</translation>
    </message>
    <message>
        <source>Remove for good everything that was ever decided on %1?</source>
        <translation>永久刪除對「%1」作過的一切決定嗎？</translation>
    </message>
    <message>
        <source>All these decisions are gone for everybody, with their reasons. What stands is taken back; that it was remains in the history. This cannot be undone.</source>
        <translation>這些決定連同理由將對所有人消失。現行的決定被撤回，歷史記錄中只留下「已撤回」這一條。此操作無法復原。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryModel</name>
    <message>
        <source>%1 (undecided: somebody else had decided otherwise)</source>
        <translation>%1（未定：此前他人另有決定）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>此後</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>gouji::ImportCommand</name>
    <message>
        <source>New %1, replaced an older version %2, known already %3, no report %4, not taken %5.</source>
        <translation>新存入 %1，取代舊版本 %2，已有 %3，不是報告 %4，未存入 %5。</translation>
    </message>
    <message>
        <source>Puts reports into the archive. PATH is a file or a folder (all of it). What is there already is known again; a newer version of a report takes the place of the older one, which is kept.
Exit code: 0 done, 2 wrong command line, 3 some input was not taken.</source>
        <translation>將報告存入檔案庫。PATH 為檔案或資料夾（含其下全部）。已有的檔案會被認出；報告的新版本取代舊版本，舊版本保留。
結束代碼：0 完成，2 命令列有誤，3 有輸入未存入。</translation>
    </message>
    <message>
        <source>Whose reports they are, whatever they say.</source>
        <translation>報告所屬機關（不論報告中如何寫）。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Of which year they are, whatever they say.</source>
        <translation>報告年度（不論報告中如何寫）。</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>There is no file or folder to import.</source>
        <translation>沒有指定要存入的檔案或資料夾。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>略過：%1</translation>
    </message>
    <message>
        <source>Say so: %1.</source>
        <translation>請用 %1 指明。</translation>
    </message>
    <message>
        <source>The reports are in the archive, but could not be checked beside those of other years.</source>
        <translation>報告已存入檔案庫，但未能與其他年度的報告對照檢查。</translation>
    </message>
</context>
<context>
    <name>gouji::ImportDialog</name>
    <message>
        <source>&amp;Import these again</source>
        <translation>重新匯入這些(&amp;I)</translation>
    </message>
    <message>
        <source>Import into the archive</source>
        <translation>匯入檔案庫</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>匯入的檔案</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在尋找檔案…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Importing: file %1 of %2</source>
        <translation>正在匯入：第 %1 個檔案，共 %2 個</translation>
    </message>
    <message>
        <source>Comparing the reports with those of the years before…</source>
        <translation>正在與上年報告比對…</translation>
    </message>
    <message>
        <source>Cancelled: what is listed was done</source>
        <translation>已取消：列出的已完成</translation>
    </message>
    <message>
        <source>There is no file to import</source>
        <translation>沒有可匯入的檔案</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>匯入完成</translation>
    </message>
    <message>
        <source>An agency or a year that was recognised wrongly is corrected in its cell (F2). Where a report was not taken for want of one, type it, and import it again.</source>
        <translation>機關或年度辨識有誤的，可直接在儲存格中更正（F2）。因缺機關或年度而未收入的報告，填寫後可重新匯入。</translation>
    </message>
    <message>
        <source>An agency or a year that was recognised wrongly is corrected in its cell (F2).</source>
        <translation>機關或年度辨識有誤的，可直接在儲存格中更正（F2）。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>gouji::ImportModel</name>
    <message>
        <source>To be imported again</source>
        <translation>待重新匯入</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>gouji::Importer</name>
    <message>
        <source>The report does not say which agency it is of.</source>
        <translation>報告中沒有寫明機關。</translation>
    </message>
    <message>
        <source>The report does not say which year it is of.</source>
        <translation>報告中沒有寫明年度。</translation>
    </message>
</context>
<context>
    <name>gouji::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>&amp;Restore what is printed</source>
        <translation>恢復原文(&amp;R)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更正記錄</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>更正記錄（%1）</translation>
    </message>
    <message>
        <source>Choose a cell to see what stands in it and what it must agree with.</source>
        <translation>選擇一個儲存格，查看其內容及應滿足的勾稽關係。</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正為</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀作</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>No balance speaks of this cell.</source>
        <translation>沒有涉及此儲存格的勾稽關係。</translation>
    </message>
    <message>
        <source>Must agree:</source>
        <translation>勾稽關係：</translation>
    </message>
    <message>
        <source>✔ holds</source>
        <translation>✔ 成立</translation>
    </message>
    <message>
        <source>✖ off by %1</source>
        <translation>✖ 相差 %1</translation>
    </message>
    <message>
        <source>? a total is blank or cannot be read</source>
        <translation>? 合計為空白或無法讀取</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>This &amp;number is right</source>
        <translation>此數無誤(&amp;N)</translation>
    </message>
    <message>
        <source>Suggestions leave it alone. Pressed again, it may be wrong as any other.</source>
        <translation>建議不再改動它；再按一次取消。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Said to be right</source>
        <translation>已確認無誤</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>gouji::Intake</name>
    <message>
        <source>The file is larger than %1; a report is not.</source>
        <translation>檔案大於 %1，不會是年度報告。</translation>
    </message>
    <message>
        <source>Choose the file of the report itself.</source>
        <translation>請選擇報告本身的檔案。</translation>
    </message>
    <message>
        <source>The link points to a file that does not exist.</source>
        <translation>連結指向的檔案不存在。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>請檢查檔名和所在資料夾。</translation>
    </message>
    <message>
        <source>This is a folder, not a report.</source>
        <translation>這是資料夾，不是報告。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file.</source>
        <translation>這是裝置、管道或通訊端，不是檔案。</translation>
    </message>
    <message>
        <source>Save the report to a file, or give it on standard input.</source>
        <translation>請將報告存成檔案，或從標準輸入給出。</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>無法讀取檔案：%1。</translation>
    </message>
    <message>
        <source>Check the disk or the network folder it is on.</source>
        <translation>請檢查它所在的磁碟或網路資料夾。</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>無法讀取標準輸入。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>無法開啟檔案：%1。</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program locks it.</source>
        <translation>請確認有讀取權限且沒有被其他程式鎖定。</translation>
    </message>
    <message>
        <source>The file&apos;s name is not written in UTF-8, so that it cannot be opened.</source>
        <translation>檔名不是 UTF-8 編碼，無法開啟。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>請重新命名該檔案。</translation>
    </message>
</context>
<context>
    <name>gouji::Journal</name>
    <message>
        <source>A file beside the database could not be made.</source>
        <translation>無法在資料庫旁建立檔案。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>請確認對該資料夾有寫入權限。</translation>
    </message>
</context>
<context>
    <name>gouji::JournalKeeper</name>
    <message>
        <source>This file has changed since it was last proofread here. The corrections of that time (%1) belong to the older file and were not laid over it.</source>
        <translation>此檔案自上次核對後已變動。當時的更正（%1 處）屬於舊檔案，未套用。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this report was open. It is back as it was.</source>
        <translation>上次程式意外結束時此報告尚未關閉，現已恢復原狀。</translation>
    </message>
    <message>
        <source>This report was proofread here before: what was done then is laid over it again.</source>
        <translation>此報告以前核對過，當時的處理已重新套用。</translation>
    </message>
    <message>
        <source>%1 Corrections: %2, waivers: %3, numbers said to be right: %4, numbers of the text linked by hand: %5.</source>
        <comment>a sentence, then counts</comment>
        <translation>%1更正 %2 處，說明 %3 條，確認無誤的數 %4 個，手動對應的正文數字 %5 個。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>全部放棄</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>採用對方的</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 項</translation>
    </message>
</context>
<context>
    <name>gouji::LinkChoices</name>
    <message>
        <source>%1 (%2)</source>
        <comment>cells, their number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>無數字</translation>
    </message>
</context>
<context>
    <name>gouji::LinkDialog</name>
    <message>
        <source>Link a number to the tables</source>
        <translation>將正文數字對應到表格</translation>
    </message>
    <message>
        <source>Type a part of the row&apos;s or column&apos;s name</source>
        <translation>輸入列名或欄名的一部分</translation>
    </message>
    <message>
        <source>Cells and sums of cells</source>
        <translation>儲存格及其合計</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>對應(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gouji::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste report</source>
        <translation>貼上報告(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除記錄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>修改儲存格(&amp;E)</translation>
    </message>
    <message>
        <source>Make cell &amp;blank</source>
        <translation>清空儲存格(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;store what is printed</source>
        <translation>恢復原文(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>問題(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一個問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一個問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Apply suggestion</source>
        <translation>採納建議(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>說明理由並保留(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the waiver &amp;back</source>
        <translation>撤回說明(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>上一窗格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>更正記錄(&amp;C)</translation>
    </message>
    <message>
        <source>Next &amp;report</source>
        <translation>下一份報告(&amp;R)</translation>
    </message>
    <message>
        <source>Previous r&amp;eport</source>
        <translation>上一份報告(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>預設字型大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>語言將在下次啟動程式時更換。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>核對規則(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Gouji</source>
        <translation>關於勾稽(&amp;A)</translation>
    </message>
    <message>
        <source>This &amp;number is right</source>
        <translation>此數無誤(&amp;N)</translation>
    </message>
    <message>
        <source>Next su&amp;ggestion</source>
        <translation>下一條建議(&amp;G)</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一條建議</translation>
    </message>
    <message>
        <source>Apply all &amp;certain suggestions</source>
        <translation>採納所有確定的建議(&amp;C)</translation>
    </message>
    <message>
        <source>No suggestion is certain: each one needs a person&apos;s judgement.</source>
        <translation>沒有確定的建議：每一條都需要人工判斷。</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbers of the text</source>
        <translation>正文數字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Link the number to…</source>
        <translation>將數字對應到表格(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the link &amp;back</source>
        <translation>取消對應(&amp;B)</translation>
    </message>
    <message>
        <source>Not a &amp;claim</source>
        <translation>不必核對(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;orrect the number…</source>
        <translation>更正正文數字(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore the number that is printed</source>
        <translation>還原正文原數(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with &amp;last year&apos;s report…</source>
        <translation>與上年報告比較(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Side by side with last year&apos;s</source>
        <translation>與上年報告並列(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with last year&apos;s report first.</source>
        <translation>請先與上年報告比較。</translation>
    </message>
    <message>
        <source>Side by side with &amp;another open report</source>
        <translation>與另一份已開啟的報告並列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>檔案庫(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Search the texts</source>
        <translation>全文檢索(&amp;S)</translation>
    </message>
    <message>
        <source>Read the archive &amp;anew</source>
        <translation>重新讀取檔案庫(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>核對(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>檔案庫(&amp;A)…</translation>
    </message>
    <message>
        <source>The archive changes when the program is started again.</source>
        <translation>重新啟動程式後改用該檔案庫。</translation>
    </message>
    <message>
        <source>Side by side with the other &amp;version</source>
        <translation>與另一版本並列(&amp;V)</translation>
    </message>
    <message>
        <source>The archive has no other version of this report.</source>
        <translation>檔案庫中沒有這份報告的其他版本。</translation>
    </message>
    <message>
        <source>Side by side with the agency whose te&amp;xt it has</source>
        <translation>與文字雷同的機關並列(&amp;X)</translation>
    </message>
    <message>
        <source>In the archive no agency beside it has most of its sentences.</source>
        <translation>檔案庫中沒有同級機關與它的多數語句雷同。</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>修改歷史(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message>
        <source>pasted report</source>
        <translation>貼上的報告</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the report in the browser or the editor, the tables with it, then paste again.</source>
        <translation>剪貼簿中沒有文字。請在瀏覽器或編輯器中複製報告（連同表格），再貼上。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出到 %1</translation>
    </message>
    <message>
        <source>%1[*] — Gouji</source>
        <translation>%1[*] — 勾稽</translation>
    </message>
    <message>
        <source>Gouji</source>
        <translation>勾稽</translation>
    </message>
    <message>
        <source>This is a picture. Run text recognition on it, and paste the text.</source>
        <translation>這是一張圖片。請先做文字辨識（OCR），再貼上文字。</translation>
    </message>
    <message>
        <source>Reports (%1);;All files (*)</source>
        <translation>報告 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Not saved: to be decided</source>
        <translation>未儲存：有待決定</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>agency, year: name of a report&apos;s tab</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Archive — Gouji</source>
        <translation>檔案庫 — 勾稽</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
</context>
<context>
    <name>gouji::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>gouji::OpeningPage</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gouji::PageView</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The report&apos;s pages as they are printed</source>
        <translation>報告的頁面原樣</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>gouji::Part</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation>巢狀過深。</translation>
    </message>
    <message>
        <source>It has a document type declaration.</source>
        <translation>含有文件類型宣告。</translation>
    </message>
    <message>
        <source>It holds more than any report does.</source>
        <translation>內容超出任何報告的規模。</translation>
    </message>
</context>
<context>
    <name>gouji::PdfPages</name>
    <message>
        <source>The pages of this PDF cannot be shown.</source>
        <translation>無法顯示此 PDF 的頁面。</translation>
    </message>
</context>
<context>
    <name>gouji::PdfReader</name>
    <message>
        <source>The PDF holds much more than a report does.</source>
        <translation>這個 PDF 的內容遠遠超過一份報告。</translation>
    </message>
    <message>
        <source>Choose the report itself, or print its pages to a PDF of their own.</source>
        <translation>請選擇報告本身，或將報告的那幾頁另存為一個 PDF。</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>這個 PDF 已損壞。</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>請重新儲存或下載。</translation>
    </message>
    <message>
        <source>The PDF is protected with a password.</source>
        <translation>這個 PDF 有密碼保護。</translation>
    </message>
    <message>
        <source>Open it with the password and print or save it without one.</source>
        <translation>請用密碼開啟後，另存為沒有密碼的 PDF。</translation>
    </message>
    <message>
        <source>The PDF has pages but no text: it is scanned.</source>
        <translation>這個 PDF 有頁面但沒有文字：它是掃描件。</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, or use the original.</source>
        <translation>請先進行文字辨識（OCR），或使用原始檔案。</translation>
    </message>
</context>
<context>
    <name>gouji::Readers</name>
    <message>
        <source>The page is nested too deeply, or too large, to be read.</source>
        <translation>網頁巢狀過深或過大，無法讀取。</translation>
    </message>
    <message>
        <source>Open it in a browser and paste the report&apos;s text, or save it as text.</source>
        <translation>請在瀏覽器中開啟並貼上報告內容，或另存為純文字。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; no report is.</source>
        <translation>檔案大於 %1 MB，不會是年度報告。</translation>
    </message>
    <message>
        <source>Choose the report itself.</source>
        <translation>請選擇報告本身。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案為空。</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>請確認已完整儲存或下載。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>檔案中沒有文字。</translation>
    </message>
    <message>
        <source>A file of this format cannot be written back with its corrections.</source>
        <translation>這種格式的檔案無法連同更正寫回。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (XLSB), which cannot be read.</source>
        <translation>這是二進位 Excel 活頁簿（XLSB），無法讀取。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as XLSX.</source>
        <translation>請用 Excel 或 WPS 開啟，另存為 XLSX。</translation>
    </message>
    <message>
        <source>A PDF cannot be written back with its corrections.</source>
        <translation>PDF 不能帶著更正寫回。</translation>
    </message>
    <message>
        <source>Correct the document that the PDF was made of. The corrections go with the tables for Excel, the list of corrections (CSV) and the check record.</source>
        <translation>請更正產生該 PDF 的文件。更正會寫進 Excel 表格、更正清單（CSV）和檢查紀錄。</translation>
    </message>
    <message>
        <source>Save it as DOCX, XLSX or HTML and open that. The corrections also go with the tables for Excel, the list of corrections (CSV) and the check record.</source>
        <translation>請另存為 DOCX、XLSX 或 HTML 後再開啟。更正也會寫進 Excel 表格、更正清單（CSV）和檢查紀錄。</translation>
    </message>
    <message>
        <source>The file holds more than %1 million characters of text; no report does.</source>
        <translation>檔案中的文字超過 %1 百萬字，報告不會有這麼多。</translation>
    </message>
    <message>
        <source>There is no web page in this web archive.</source>
        <translation>這個單一檔案網頁（MHTML）裡沒有網頁。</translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page as HTML.</source>
        <translation>請檢查是否儲存完整，或將網頁另存為 HTML。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>檔案有密碼保護。</translation>
    </message>
    <message>
        <source>Open it in Word, Excel or WPS, remove the password, and save it again.</source>
        <translation>請用 Word、Excel 或 WPS 開啟，移除密碼後重新儲存。</translation>
    </message>
    <message>
        <source>This is an OFD document, which cannot be read.</source>
        <translation>這是 OFD 版式檔案，無法讀取。</translation>
    </message>
    <message>
        <source>Open it in an OFD reader and export it as PDF.</source>
        <translation>請用 OFD 閱讀器開啟並匯出為 PDF。</translation>
    </message>
    <message>
        <source>This is an archive of files, not a report.</source>
        <translation>這是壓縮檔，不是報告。</translation>
    </message>
    <message>
        <source>Unpack it, and open the report that is in it.</source>
        <translation>請先解壓縮，再開啟其中的報告。</translation>
    </message>
    <message>
        <source>Choose a Word or Excel document, a PDF, a web page (HTML) or a text file.</source>
        <translation>請選擇 Word 或 Excel 文件、PDF、網頁（HTML）或文字檔。</translation>
    </message>
    <message>
        <source>This is a Word document saved as XML, which cannot be read.</source>
        <translation>這是另存為 XML 的 Word 文件，無法讀取。</translation>
    </message>
    <message>
        <source>Open it in Word and save it as DOCX.</source>
        <translation>請用 Word 開啟並另存為 DOCX。</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>這是一張圖片。</translation>
    </message>
    <message>
        <source>Run text recognition on it, and open or paste the text.</source>
        <translation>請先做文字辨識（OCR），再開啟或貼上辨識出的文字。</translation>
    </message>
    <message>
        <source>This is neither a document nor a spreadsheet.</source>
        <translation>這既不是文件，也不是試算表。</translation>
    </message>
    <message>
        <source>Choose the file of the report itself.</source>
        <translation>請選擇報告檔案本身。</translation>
    </message>
</context>
<context>
    <name>gouji::Recogniser</name>
    <message>
        <source>No part of an annual report on government information disclosure was found in it.</source>
        <translation>其中沒有找到政府信息公開工作年度報告的任何部分。</translation>
    </message>
    <message>
        <source>Choose the report itself: its six sections and three tables.</source>
        <translation>請選擇報告本身，即含六個部分、三張表的檔案。</translation>
    </message>
</context>
<context>
    <name>gouji::Record</name>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 處</translation>
    </message>
    <message>
        <source>Check record</source>
        <translation>勾稽檢查紀錄</translation>
    </message>
    <message>
        <source>pasted report</source>
        <translation>貼上的報告</translation>
    </message>
    <message>
        <source>Errors stand: the report should not be published as it is.</source>
        <translation>尚有錯誤：報告不宜按現狀發布。</translation>
    </message>
    <message>
        <source>No errors stand; the warnings are to be explained or corrected.</source>
        <translation>沒有錯誤；警告須作說明或更正。</translation>
    </message>
    <message>
        <source>No errors or warnings stand.</source>
        <translation>沒有錯誤，也沒有警告。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>報告年度</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>檢查時間</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>檢查程式</translation>
    </message>
    <message>
        <source>Gouji %1; rules of one&apos;s own: %2</source>
        <translation>勾稽 %1；自訂規則 %2 條</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>檢查對象</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>檢查人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>覆核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題清單</translation>
    </message>
    <message>
        <source>Findings after the corrections</source>
        <translation>更正之後的問題清單</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1，已說明</translation>
    </message>
    <message>
        <source>%1, in doubt</source>
        <translation>%1，存疑</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>第 %1 項：%2</translation>
    </message>
    <message>
        <source>Lapsed, since the numbers have changed. %1</source>
        <translation>已失效：數字已變。%1</translation>
    </message>
    <message>
        <source>Lapsed, since nothing is found there any more. %1</source>
        <translation>已失效：該處已無問題。%1</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>保留說明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原為</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>The tables as they stand</source>
        <translation>現狀表格</translation>
    </message>
    <message>
        <source>[1] is the number of a finding that speaks of the cell. A correction stands in bold behind what is printed, which is struck out.</source>
        <translation>[1] 為涉及該儲存格的問題的序號。劃線的是原文，其後粗體為更正。</translation>
    </message>
    <message>
        <source>Rules checked: %1</source>
        <translation>所用規則：%1 條</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>組別</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>條數</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>one&apos;s own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where (page)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gouji::ReportComparer</name>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年報告</translation>
    </message>
    <message>
        <source>%1 is the report for %2, and this one is for %3: they were not compared. Choose the report of the year before.</source>
        <translation>%1 是 %2 年度的報告，而本報告是 %3 年度的：未作比較。請選擇上一年度的報告。</translation>
    </message>
    <message>
        <source>Compared with %1. Findings that rest on its numbers: %2.</source>
        <translation>已與 %1 比較。依據其數字發現的問題：%2 個。</translation>
    </message>
    <message>
        <source>No other report is open</source>
        <translation>沒有開啟其他報告</translation>
    </message>
</context>
<context>
    <name>gouji::ReportMarkDelegate</name>
    <message>
        <source>missing</source>
        <translation>缺報</translation>
    </message>
</context>
<context>
    <name>gouji::ReportPane</name>
    <message>
        <source>The chosen report</source>
        <translation>所選報告</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>報告的各版本</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Choose an agency or one of its reports.</source>
        <translation>請選擇一個機關或它的一份報告。</translation>
    </message>
    <message>
        <source>No report for %1 is in the archive.</source>
        <translation>檔案庫中沒有 %1 年度的報告。</translation>
    </message>
    <message>
        <source>No report is in the archive.</source>
        <translation>檔案庫中沒有它的報告。</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>已有報告：%1</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>層級：</translation>
    </message>
    <message>
        <source>Reports to:</source>
        <translation>上級：</translation>
    </message>
    <message>
        <source>Other names:</source>
        <translation>別名：</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>%1 年度報告</translation>
    </message>
    <message>
        <source>Report for %1: an older version</source>
        <translation>%1 年度報告：較舊的版本</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>狀態：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>檔案：</translation>
    </message>
    <message>
        <source>Form:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>edition of the form, file format</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Published:</source>
        <translation>公布：</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>匯入：</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未發現問題</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>問題 %1 個</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（目前）</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>版本 %1 個</translation>
    </message>
    <message>
        <source>First break:</source>
        <translation>首次斷裂：</translation>
    </message>
    <message>
        <source>%1 does not carry on what %2 left</source>
        <translation>%1 年未承接 %2 年結轉數</translation>
    </message>
</context>
<context>
    <name>gouji::ReportSession</name>
    <message>
        <source>The report has no such cell.</source>
        <translation>報告中沒有這個儲存格。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number, or nothing to leave the cell blank.</source>
        <translation>「%1」不是數字。請輸入數字；留空則為空白。</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount is not.</source>
        <translation>「%1」是負數，金額不能為負。</translation>
    </message>
    <message>
        <source>“%1” is negative; a count is not.</source>
        <translation>「%1」是負數，件數不能為負。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; a count is.</source>
        <translation>「%1」不是整數，件數應為整數。</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>恢復 %1</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>說明問題</translation>
    </message>
    <message>
        <source>Take back a waiver</source>
        <translation>撤回說明</translation>
    </message>
    <message>
        <source>Apply all certain suggestions</source>
        <translation>採納所有確定的建議</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>確認無誤：%1</translation>
    </message>
    <message>
        <source>%1 may be wrong</source>
        <translation>撤銷確認：%1</translation>
    </message>
    <message>
        <source>The text has no such number.</source>
        <translation>正文中沒有這個數字。</translation>
    </message>
    <message>
        <source>The text prints no number there.</source>
        <translation>正文此處沒有寫數字。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number.</source>
        <translation>「%1」不是數字。請輸入數字。</translation>
    </message>
    <message>
        <source>“%1” is negative; the text says more or less in words.</source>
        <translation>「%1」是負數；正文用文字表示增減。</translation>
    </message>
    <message>
        <source>Leave %1 to the program</source>
        <translation>%1：由程式判斷</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>對應 %1</translation>
    </message>
    <message>
        <source>%1 is not a claim</source>
        <translation>%1：不必核對</translation>
    </message>
    <message>
        <source>%1 is a claim</source>
        <translation>%1：須核對</translation>
    </message>
</context>
<context>
    <name>gouji::ReportStore</name>
    <message>
        <source>The report is not in the archive any more.</source>
        <translation>該報告已不在檔案庫中。</translation>
    </message>
    <message>
        <source>Somebody removed it; look at the archive again.</source>
        <translation>已被他人移除；請重新整理檔案庫。</translation>
    </message>
</context>
<context>
    <name>gouji::ReportTabs</name>
    <message>
        <source>Corrections that were not exported</source>
        <translation>尚未匯出的更正</translation>
    </message>
    <message>
        <source>%1 has corrections that were not exported.</source>
        <translation>%1 有尚未匯出的更正。</translation>
    </message>
    <message>
        <source>%1 reports have corrections that were not exported.</source>
        <translation>%1 份報告有尚未匯出的更正。</translation>
    </message>
    <message>
        <source>Kept corrections come back when the report is opened again.</source>
        <translation>保留的更正會在再次開啟此報告時恢復。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewPage</name>
    <message>
        <source>This text is very long: the source shows only the part around the report&apos;s tables. All of it was checked.</source>
        <translation>檔案很長：原文窗格只顯示報告各表前後的部分，全文均已核對。</translation>
    </message>
    <message>
        <source>Pasted report</source>
        <translation>貼上的報告</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準輸入</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>%1 版表格</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>The pages of this file cannot be shown: the source shows their text.</source>
        <translation>無法顯示此檔案的頁面：原文欄顯示其文字。</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>cell, old and new text</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was applied: what is certain by itself would bring another error.</source>
        <translation>沒有採納任何建議：單獨看確定的改法會帶來別的錯誤。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 項</translation>
    </message>
    <message>
        <source>Corrected in one step, cells: %1 (Undo takes them back)</source>
        <translation>已一次更正 %1 個儲存格（可復原）：</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>檢視更正記錄</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>gouji::RuleFile</name>
    <message>
        <source>The file is too large for a rule file.</source>
        <translation>檔案過大，不是規則檔案。</translation>
    </message>
</context>
<context>
    <name>gouji::RuleFileText</name>
    <message>
        <source>“%1” is not a member of a rule.</source>
        <translation>規則中不能有「%1」。</translation>
    </message>
    <message>
        <source>“%1” must be a text that is not empty.</source>
        <translation>「%1」必須是非空文字。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>「%1」必須是文字列表。</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>「%1」必須是下列之一：%2。</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the form.</source>
        <translation>表格沒有版本「%1」。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>「%1」寫了兩次。</translation>
    </message>
    <message>
        <source>“*” must stand for the rows, or for the columns, of one table throughout.</source>
        <translation>「*」必須始終代表同一張表的列，或始終代表其欄。</translation>
    </message>
    <message>
        <source>The edition %1 of the form has no cell “%2”.</source>
        <translation>表格 %1 版沒有儲存格「%2」。</translation>
    </message>
    <message>
        <source>No row or column of the edition %1 has all the cells.</source>
        <translation>表格 %1 版沒有任何一列或一欄具備全部這些儲存格。</translation>
    </message>
    <message>
        <source>Correct the rule file; its other rules are in force.</source>
        <translation>請改正規則檔案；其中其他規則仍然有效。</translation>
    </message>
    <message>
        <source>“%1” is not a member of a rule file.</source>
        <translation>規則檔案中不能有「%1」。</translation>
    </message>
    <message>
        <source>A rule file is an object with a list “rules”.</source>
        <translation>規則檔案應是含有「rules」清單的 JSON 物件。</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>規則「%1」已存在。</translation>
    </message>
    <message>
        <source>“only” says what “*” stands for, and there is no “*”.</source>
        <translation>「only」說明「*」代表什麼，而這裡沒有「*」。</translation>
    </message>
    <message>
        <source>The edition %1 has nothing “%2” for “*” to stand for.</source>
        <translation>%1 版格式中沒有「*」可以代表的「%2」。</translation>
    </message>
</context>
<context>
    <name>gouji::Rules</name>
    <message>
        <source>%1 is %2: a count is a whole number, not negative</source>
        <translation>%1為 %2：件數應為非負整數</translation>
    </message>
    <message>
        <source>%1 is %2: a change is a whole number</source>
        <translation>%1為 %2：增減數應為整數</translation>
    </message>
    <message>
        <source>%1 is %2: an amount is not negative</source>
        <translation>%1為 %2：金額不能為負</translation>
    </message>
    <message>
        <source>Counts are whole numbers that are not negative. A change against last year may have a sign, an amount may have decimals.</source>
        <translation>件數應為非負整數。比上年增減數可帶正負號，金額可有小數。</translation>
    </message>
    <message>
        <source>%1 holds the text “%2”, which is read as %3</source>
        <translation>%1填的是文字「%2」，讀作 %3</translation>
    </message>
    <message>
        <source>%1 holds the text “%2”, which is not a number</source>
        <translation>%1填的是文字「%2」，不是數字</translation>
    </message>
    <message>
        <source>The form wants a number alone. Units and remarks belong in the header or the narrative. Text that cannot be read leaves its balances unchecked.</source>
        <translation>表格中只應填數字，單位和說明應寫在表頭或正文中。無法識讀的文字會使相關勾稽關係無從核對。</translation>
    </message>
    <message>
        <source>%1 holds “%2” where the form wants a number</source>
        <translation>%1填的是「%2」，應填數字</translation>
    </message>
    <message>
        <source>%1: %2 cells hold a mark such as “%3” where the form wants a number</source>
        <translation>%1：%2 個儲存格填的是「%3」之類的符號，應填數字</translation>
    </message>
    <message>
        <source>Where there is nothing to report the form wants 0: a dash does not say whether the number is nought or not known.</source>
        <translation>沒有發生的應填 0：填橫線看不出是零還是不詳。</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1為空白</translation>
    </message>
    <message>
        <source>%1: %2 cells are blank</source>
        <translation>%1：%2 個儲存格為空白</translation>
    </message>
    <message>
        <source>%1 is blank; the balances need %2</source>
        <translation>%1為空白；按勾稽關係應為 %2</translation>
    </message>
    <message>
        <source>%1: %2 totals are blank; the balances need more than 0 there</source>
        <translation>%1：%2 個合計為空白；按勾稽關係應大於 0</translation>
    </message>
    <message>
        <source>Blank is not nought: the form wants 0 where there is nothing to report. A blank total leaves its balance unchecked.</source>
        <translation>空白不等於零：沒有發生的應填 0。合計空白時，其勾稽關係無法核對。</translation>
    </message>
    <message>
        <source>The table is missing: %1</source>
        <translation>缺少表格：%1</translation>
    </message>
    <message>
        <source>The row is missing: %1</source>
        <translation>缺少列：%1</translation>
    </message>
    <message>
        <source>The column is missing: %1</source>
        <translation>缺少欄：%1</translation>
    </message>
    <message>
        <source>The cell is missing: %1</source>
        <translation>缺少儲存格：%1</translation>
    </message>
    <message>
        <source>Rows, columns and tables of the form are prescribed; none may be left out. The balances of what is missing are not checked.</source>
        <translation>表格及其列、欄均為規定內容，不得缺少。缺少部分涉及的勾稽關係不作核對。</translation>
    </message>
    <message>
        <source>%1: %2 is more than was received: %3</source>
        <translation>%1：%2 大於收到的總數 %3</translation>
    </message>
    <message>
        <source>No result, and no number carried over to next year, can be larger than what was received this year and carried in from last year together.</source>
        <translation>任何一項辦理結果以及結轉下年度的數量，都不能大於本年新收與上年結轉之和。</translation>
    </message>
    <message>
        <source>%1: every number is 0 or blank</source>
        <translation>%1：所有數字均為 0 或空白</translation>
    </message>
    <message>
        <source>%1: nothing is filled in</source>
        <translation>%1：沒有填寫</translation>
    </message>
    <message>
        <source>A year without a single request does happen, and so does a table that was never filled in.</source>
        <translation>全年沒有收到一件申請的情況是有的，忘記填表的情況也是有的。</translation>
    </message>
    <message>
        <source>%1 is %2, in units of 10,000 yuan; it looks like yuan</source>
        <translation>%1為 %2 萬元，疑似按元填寫</translation>
    </message>
    <message>
        <source>%1, but %2 has no power to make regulations (规章)</source>
        <translation>%1，但%2沒有制定規章的權限</translation>
    </message>
    <message>
        <source>Regulations (规章) are made by departments of the State Council and by governments of provinces and of cities with districts; not by townships, streets or departments of a county.</source>
        <translation>規章由國務院部門以及省級和設區的市級人民政府制定；鄉鎮、街道和縣級部門無權制定。</translation>
    </message>
    <message>
        <source>The section is missing: %1</source>
        <translation>缺少部分：%1</translation>
    </message>
    <message>
        <source>The section is out of order: %1</source>
        <translation>部分順序有誤：%1</translation>
    </message>
    <message>
        <source>The section “%1” is numbered %2; the form numbers it %3</source>
        <translation>「%1」編號為%2，格式規定為%3</translation>
    </message>
    <message>
        <source>The section comes twice: %1</source>
        <translation>部分重複出現：%1</translation>
    </message>
    <message>
        <source>The report announces %1 parts and has %2</source>
        <translation>報告稱由 %1 個部分組成，實有 %2 個部分</translation>
    </message>
    <message>
        <source>The table stands in another section than the form&apos;s: %1</source>
        <translation>表格不在格式規定的部分：%1</translation>
    </message>
    <message>
        <source>The report has six sections, in the form&apos;s order, numbered one to six.</source>
        <translation>報告由六個部分組成，按格式規定的順序依序編號一至六。</translation>
    </message>
    <message>
        <source>A report for %1 on the tables of %2</source>
        <translation>%1 年度報告使用了 %2 版表格</translation>
    </message>
    <message>
        <source>Reports for 2021 and later are made on the form of 国办公开办函〔2021〕30号. The year of the change itself is let pass.</source>
        <translation>2021 年及以後的年度報告應使用國辦公開辦函〔2021〕30號規定的格式。換版當年不予提示。</translation>
    </message>
    <message>
        <source>“%1” stands where the form prints “%2”</source>
        <translation>印作「%1」，格式規定為「%2」</translation>
    </message>
    <message>
        <source>The label is not printed: %2</source>
        <translation>缺少表頭文字：%2</translation>
    </message>
    <message>
        <source>The form has no row “%1”</source>
        <translation>格式中沒有「%1」這一列</translation>
    </message>
    <message>
        <source>The form has no column “%1”</source>
        <translation>格式中沒有「%1」這一欄</translation>
    </message>
    <message>
        <source>“%1” is printed as one row, where the form has several</source>
        <translation>「%1」合併成了一列，格式規定分為數列</translation>
    </message>
    <message>
        <source>Heads and labels of the tables are prescribed, and the tables may not be altered.</source>
        <translation>表頭和列、欄名稱均為規定內容，不得更改表格。</translation>
    </message>
    <message>
        <source>“%1” is left over from a template</source>
        <translation>模板文字「%1」未刪除</translation>
    </message>
    <message>
        <source>The brackets are empty: “%1”</source>
        <translation>括號內為空：「%1」</translation>
    </message>
    <message>
        <source>Instructions and place holders of a template must be gone from the report.</source>
        <translation>報告中不應留有模板的說明文字和預留文字。</translation>
    </message>
    <message>
        <source>The title says %1, but the statistics are for %2</source>
        <translation>標題為 %1 年，但統計數據為 %2 年</translation>
    </message>
    <message>
        <source>The statistics run from %1 to %2, not from 1 January to 31 December of one year</source>
        <translation>統計期限為 %1 至 %2，不是同一年的 1 月 1 日至 12 月 31 日</translation>
    </message>
    <message>
        <source>Published on %1, before the year %2 was over</source>
        <translation>發布日期為 %1，%2 年尚未結束</translation>
    </message>
    <message>
        <source>The report is for %2, but here it says %1</source>
        <translation>報告為 %2 年度，此處寫作 %1</translation>
    </message>
    <message>
        <source>Title, statistics period and publication speak of one year: the report&apos;s. Another year belongs in comparisons and plans only.</source>
        <translation>標題、統計期限和發布日期應與報告年度一致。其他年份只應出現在比較和計畫中。</translation>
    </message>
    <message>
        <source>Section one does not speak of %1</source>
        <translation>第一部分沒有寫到%1</translation>
    </message>
    <message>
        <source>Section one covers five aspects: proactive disclosure, disclosure on request, management of information, platforms, and supervision.</source>
        <translation>第一部分應包括五個方面：主動公開、依申請公開、政府信息管理、政府信息公開平台建設、監督保障。</translation>
    </message>
    <message>
        <source>A government also reports %1</source>
        <translation>政府的年度報告還應報告%1</translation>
    </message>
    <message>
        <source>A government&apos;s report also says how the work was assessed, how the public rated it, and who was held to account.</source>
        <translation>政府的年度報告還應包括工作考核、社會評議和責任追究結果情況。</translation>
    </message>
    <message>
        <source>Section five is empty</source>
        <translation>第五部分為空</translation>
    </message>
    <message>
        <source>Section five only says “%1”</source>
        <translation>第五部分只寫了「%1」</translation>
    </message>
    <message>
        <source>Section five names no improvement</source>
        <translation>第五部分沒有寫改進情況</translation>
    </message>
    <message>
        <source>A report names the main problems of the work and what is done about them.</source>
        <translation>報告應寫明工作存在的主要問題及改進情況。</translation>
    </message>
    <message>
        <source>Section six says nothing of the information processing fee (信息处理费)</source>
        <translation>第六部分沒有報告信息處理費情況</translation>
    </message>
    <message>
        <source>Section six says nothing of the information processing fee (信息处理费), but %1</source>
        <translation>第六部分沒有報告信息處理費情況，但%1</translation>
    </message>
    <message>
        <source>Section six says nothing of the information processing fee (信息处理费), which is spoken of elsewhere</source>
        <translation>第六部分沒有報告信息處理費情況，但別處寫到了信息處理費</translation>
    </message>
    <message>
        <source>The information processing fee that was charged is reported in section six, also when it is nought.</source>
        <translation>收取信息處理費的情況應在第六部分報告，沒有收取的也應說明。</translation>
    </message>
    <message>
        <source>Published on %1; the last day was %2</source>
        <translation>發布日期為 %1，期限為 %2</translation>
    </message>
    <message>
        <source>Departments publish by 31 January, governments by 31 March.</source>
        <translation>部門應於 1 月 31 日前、政府應於 3 月 31 日前公布。</translation>
    </message>
    <message>
        <source>A mobile number is published: %1</source>
        <translation>公開了手機號碼：%1</translation>
    </message>
    <message>
        <source>A citizen&apos;s id is published: %1</source>
        <translation>公開了公民身份號碼：%1</translation>
    </message>
    <message>
        <source>A published report must not give away a person&apos;s number.</source>
        <translation>公開的報告中不得洩漏個人號碼。</translation>
    </message>
    <message>
        <source>The numbers of “%1” could not be placed in one way only</source>
        <translation>「%1」的數字歸屬不唯一</translation>
    </message>
    <message>
        <source>The file does not say in which columns the numbers of this row stand. Nothing was guessed: look at the original.</source>
        <translation>檔案沒有表明此列數字各在哪一欄。未作猜測，請查看原件。</translation>
    </message>
    <message>
        <source>Blank cells of “%1” are lost; its numbers stand where the balances allow them</source>
        <translation>「%1」的空白儲存格已丟失，其數字按勾稽關係歸位</translation>
    </message>
    <message>
        <source>The file has lost blank cells of this row. There was one way only to place the numbers so that the balances hold.</source>
        <translation>檔案遺失了此列的空白儲存格。使勾稽關係成立的歸位方法只有一種。</translation>
    </message>
    <message>
        <source>“%1” has more numbers than the form has cells</source>
        <translation>「%1」的數字多於格式規定的儲存格</translation>
    </message>
    <message>
        <source>Some of the numbers of this row were not read into the table.</source>
        <translation>此列有的數字沒有讀入表格。</translation>
    </message>
    <message>
        <source>The table comes a second time with other numbers: %1</source>
        <translation>表格再次出現且數字不同：%1</translation>
    </message>
    <message>
        <source>The file seems to hold two reports; the first was read.</source>
        <translation>檔案中似有兩份報告，已讀取第一份。</translation>
    </message>
    <message>
        <source>A character could not be decoded as %2, at offset %3</source>
        <translation>偏移 %3 處有一個字元無法按 %2 解碼</translation>
    </message>
    <message>
        <source>%1 characters could not be decoded as %2, the first at offset %3</source>
        <translation>有 %1 個字元無法按 %2 解碼，第一個在偏移 %3 處</translation>
    </message>
    <message>
        <source>Bytes of the file mean nothing in its encoding; a replacement character stands for them.</source>
        <translation>檔案中有的位元組在其編碼中沒有意義，已用替換字元代替。</translation>
    </message>
    <message>
        <source>%1: %2, but %3 (difference %4)</source>
        <translation>%1：%2，而%3（相差 %4）</translation>
    </message>
    <message>
        <source>What was received and what was carried in are either dealt with or carried out: in each column the first item plus the second equal the third plus the fourth. The form prints this rule in the corner of the table.</source>
        <translation>本年新收和上年結轉的申請，或已辦理，或結轉下年度：每一欄第一項加第二項之和，等於第三項加第四項之和。此關係印在表格左上角。</translation>
    </message>
    <message>
        <source>The total of the results is the sum of every row from the first result to the last: each request is counted under one result only.</source>
        <translation>辦理結果總計等於各項結果之和：每件申請只計入一種結果。</translation>
    </message>
    <message>
        <source>The total of a row is the sum over the six kinds of applicants: natural persons and the five kinds of organisations.</source>
        <translation>每列總計等於六類申請人之和，即自然人與五類法人或其他組織。</translation>
    </message>
    <message>
        <source>The total of the reviews or lawsuits is the sum of the four outcomes: upheld, corrected, other, and not yet concluded.</source>
        <translation>復議或訴訟的總計等於四種結果之和：結果維持、結果糾正、其他結果、尚未審結。</translation>
    </message>
    <message>
        <source>The file holds a tracked change; it was read as accepted</source>
        <translation>檔案中有一處修訂，按已接受讀取</translation>
    </message>
    <message>
        <source>The file holds %1 tracked changes; they were read as accepted</source>
        <translation>檔案中有 %1 處修訂，按已接受讀取</translation>
    </message>
    <message>
        <source>What readers of the published report see depends on whether the changes are accepted. Accept or reject them before publishing.</source>
        <translation>公開後讀者看到什麼，取決於修訂是否被接受。請在公開前接受或拒絕全部修訂。</translation>
    </message>
    <message>
        <source>A number was put together from the lines it is broken into</source>
        <translation>有一個數字被折成幾行，已拼接為一個數</translation>
    </message>
    <message>
        <source>%1 numbers were put together from the lines they are broken into</source>
        <translation>有 %1 個數字被折成幾行，已拼接為一個數</translation>
    </message>
    <message>
        <source>The column is too narrow for the number, and the page does not say whether one number was meant. Compare it with the page.</source>
        <translation>這一欄太窄，容不下數字，頁面也沒有說明是否為同一個數。請與頁面對照。</translation>
    </message>
    <message>
        <source>The page leaves open in which cell a number stands</source>
        <translation>頁面未能說明一個數字屬於哪個儲存格</translation>
    </message>
    <message>
        <source>The page leaves open in which cells %1 numbers stand</source>
        <translation>頁面未能說明 %1 個數字屬於哪些儲存格</translation>
    </message>
    <message>
        <source>No lines are drawn around the number, and it stands between two columns. Compare the table with the page.</source>
        <translation>數字周圍沒有表格線，又位於兩欄之間。請將表格與頁面對照。</translation>
    </message>
    <message>
        <source>A formula has no stored value; its cell was read as blank</source>
        <translation>有一個公式沒有儲存計算結果，其儲存格按空白讀取</translation>
    </message>
    <message>
        <source>%1 formulas have no stored value; their cells were read as blank</source>
        <translation>有 %1 個公式沒有儲存計算結果，其儲存格按空白讀取</translation>
    </message>
    <message>
        <source>The program that wrote the workbook did not work its formulas out. Open and save it in Excel, WPS or LibreOffice.</source>
        <translation>寫出該活頁簿的程式沒有計算公式。請用 Excel、WPS 或 LibreOffice 開啟並重新儲存。</translation>
    </message>
    <message>
        <source>The text says %1, the tables say %2</source>
        <translation>正文寫%1，表中為%2</translation>
    </message>
    <message>
        <source>What the narrative says of requests agrees with section three. 收到 and 受理 may mean the new requests or those in hand; both are accepted.</source>
        <translation>正文所述申請數量應與第三部分的表一致。「收到」「受理」可指本年新收，也可含上年結轉，兩種均可。</translation>
    </message>
    <message>
        <source>What the narrative says of reviews and suits agrees with section four: all of them, or those that are concluded.</source>
        <translation>正文所述行政復議、行政訴訟數量應與第四部分的表一致：可為總數，也可為已審結數。</translation>
    </message>
    <message>
        <source>What the narrative says of documents, licences, penalties, coercion and fees agrees with section two.</source>
        <translation>正文所述文件、許可、處罰、強制和收費數量應與第二部分的表一致。</translation>
    </message>
    <message>
        <source>The text says %1, but the tables have none: %2</source>
        <translation>正文寫%1，但表中為零：%2</translation>
    </message>
    <message>
        <source>The text says “%1”, but the tables say %2</source>
        <translation>正文寫「%1」，但表中為%2</translation>
    </message>
    <message>
        <source>Where the narrative says that there was nothing the cells are 0, and the reverse.</source>
        <translation>正文說沒有的，表中應為0；反之亦然。</translation>
    </message>
    <message>
        <source>The parts are more than the whole of %1: %2</source>
        <translation>各部分之和超過總數%1：%2</translation>
    </message>
    <message>
        <source>The parts do not make up the whole of %1: %2</source>
        <translation>各部分之和不足總數%1：%2</translation>
    </message>
    <message>
        <source>Parts that the text names are not more than the whole, and those that are said to be all add up to it.</source>
        <translation>正文列舉的各部分之和不應超過總數；列全的，應等於總數。</translation>
    </message>
    <message>
        <source>%1 should be %4%: %2 of %3</source>
        <translation>%1應為%4%：%2÷%3</translation>
    </message>
    <message>
        <source>%1 is cut off, not rounded: %2 of %3 is %4%</source>
        <translation>%1是截去尾數而非四捨五入：%2÷%3為%4%</translation>
    </message>
    <message>
        <source>%1 should be %4: from %2 to %3</source>
        <translation>%1應為%4：從%2到%3</translation>
    </message>
    <message>
        <source>Percentages and differences follow from the numbers that the text itself gives, at the places printed.</source>
        <translation>百分比和增減量應能由正文中的數字按所寫位數算出。</translation>
    </message>
    <message>
        <source>The text says “%1”, but the numbers go from %2 to %3</source>
        <translation>正文寫「%1」，但數字從%2變為%3</translation>
    </message>
    <message>
        <source>Growth, fall and standstill agree with the two numbers.</source>
        <translation>增長、下降、持平應與前後兩個數字相符。</translation>
    </message>
    <message>
        <source>The text gives two numbers for the same: %1, and here %2</source>
        <translation>正文對同一事項前後說法不一：前為%1，此處為%2</translation>
    </message>
    <message>
        <source>What is stated twice is stated with the same number.</source>
        <translation>同一事項兩處所寫數字應一致。</translation>
    </message>
    <message>
        <source>A number is missing: “%1”</source>
        <translation>缺少數字：「%1」</translation>
    </message>
    <message>
        <source>A measure word has a number before it.</source>
        <translation>量詞前應有數字。</translation>
    </message>
    <message>
        <source>The text says %1, as last year&apos;s report; the tables say %2</source>
        <translation>正文寫%1，是上年報告的數；表中為%2</translation>
    </message>
    <message>
        <source>A number of the narrative is this year&apos;s, not one left over from last year&apos;s report.</source>
        <translation>正文中的數應是本年的，而不是上年報告遺留的。</translation>
    </message>
    <message>
        <source>The text has more numbers than any report; those behind here were not looked at</source>
        <translation>正文中的數字多於任何報告，此處之後的未予核對</translation>
    </message>
    <message>
        <source>A file that is no report, or many in one, would keep the program busy without end.</source>
        <translation>不是報告的檔案，或多份報告合成的檔案，會使程式無休止地核對。</translation>
    </message>
    <message>
        <source>%1: every number is the same as in %2</source>
        <translation>%1：每個數字都與 %2 年相同</translation>
    </message>
    <message>
        <source>A table in which nothing has changed since last year may have been copied. Few numbers do come again; a table of noughts is let pass.</source>
        <translation>與上年毫無變化的表格可能是照抄的。少量數字確會重複出現；全為 0 的表格不計。</translation>
    </message>
    <message>
        <source>%1 went from %3 in %4 to %2, ten times as much or more</source>
        <translation>%1由 %4 年的 %3 變為 %2，達到十倍或更多</translation>
    </message>
    <message>
        <source>%1 went from %3 in %4 to %2</source>
        <translation>%1由 %4 年的 %3 變為 %2</translation>
    </message>
    <message>
        <source>Ten times last year&apos;s number, or none where there were a hundred and more, may be right; it is worth a look. Where a total says it, its parts do not say it again.</source>
        <translation>達到上年的十倍，或由一百以上變為 0，可能屬實，但值得核對。總計已經提示的，其組成部分不再提示。</translation>
    </message>
    <message>
        <source>%1 is %2, but only %3 were in force in %4 and %5 were made since</source>
        <translation>%1為 %2，但 %4 年現行有效僅 %3 件，此後制發 %5 件</translation>
    </message>
    <message>
        <source>No more documents can be repealed than were in force at the end of last year and were made this year.</source>
        <translation>廢止件數不會超過上年末現行有效件數與本年制發件數之和。</translation>
    </message>
    <message>
        <source>%1 suits after a review, but no review in this year or in %2</source>
        <translation>複議後起訴 %1 件，但本年和 %2 年都沒有行政複議</translation>
    </message>
    <message>
        <source>A suit after a review (复议后起诉) follows a review (行政复议), which is of this year or of the year before.</source>
        <translation>複議後起訴之前應有行政複議，在本年或上一年。</translation>
    </message>
    <message>
        <source>%1: %2 were pending at the end of %3, and this year&apos;s total is 0</source>
        <translation>%1：%3 年末尚未審結 %2 件，而本年總計為 0</translation>
    </message>
    <message>
        <source>What was not concluded last year (尚未审结) is concluded this year or still pending: the total cannot be 0.</source>
        <translation>上年尚未審結的，本年或已審結，或仍未審結：總計不會為 0。</translation>
    </message>
    <message>
        <source>%1 of %2 sentences (%3%) are those of the report for %4</source>
        <translation>%2 句中有 %1 句（%3%）與 %4 年度報告相同</translation>
    </message>
    <message>
        <source>Most sentences are found word for word in last year&apos;s report, years and numbers apart. Headings and the form&apos;s own words do not count.</source>
        <translation>除年份和數字外，大部分語句與上年報告逐字相同。標題和格式自帶的文字不計。</translation>
    </message>
    <message>
        <source>No report for %1, though there are others from %2 to %3</source>
        <translation>缺 %1 年度的報告，而 %2 至 %3 年間有其他報告</translation>
    </message>
    <message>
        <source>An agency reports on every year; none is left out.</source>
        <translation>機關每年都要編製報告，不得缺年。</translation>
    </message>
    <message>
        <source>%1 is %2, but the %3 agencies add up to %4 (difference %5)</source>
        <translation>%1為 %2，但 %3 個下屬機關合計為 %4（差 %5）</translation>
    </message>
    <message>
        <source>What a government sums up is the sum over the agencies under it. Checked only where all of their reports are there.</source>
        <translation>政府的彙總數等於其下屬各機關之和。僅在各機關報告齊全時檢查。</translation>
    </message>
    <message>
        <source>%1 of %2 sentences (%3%) are those of the report of %4</source>
        <translation>%2 句中有 %1 句（%3%）與%4的報告相同</translation>
    </message>
    <message>
        <source>Most sentences are found word for word in another agency&apos;s report, names, years and numbers apart.</source>
        <translation>除名稱、年份和數字外，大部分語句與另一機關的報告逐字相同。</translation>
    </message>
    <message>
        <source>%2 is %3 here and %4 in %1</source>
        <translation>%2在本報告為 %3，在 %1 中為 %4</translation>
    </message>
    <message>
        <source>%1 has “%2” where this report says “%3”</source>
        <translation>%1 中是「%2」，本報告是「%3」</translation>
    </message>
    <message>
        <source>%1 does not have the sentence “%2”</source>
        <translation>%1 中沒有這一句：「%2」</translation>
    </message>
    <message>
        <source>Only %1 has the sentence “%2”</source>
        <translation>只有 %1 有這一句：「%2」</translation>
    </message>
    <message>
        <source>Two files of the same report, a draft and the published one or two formats, say the same.</source>
        <translation>同一報告的兩個檔案（草稿與公布稿，或兩種格式）內容應當一致。</translation>
    </message>
    <message>
        <source>What this year carried in is what last year&apos;s report carried out.</source>
        <translation>本年的上年結轉數等於上年報告的結轉下年度數。</translation>
    </message>
    <message>
        <source>What this year carried in of each kind of applicant is what last year&apos;s report carried out of it. An agency may have found out that an applicant is of another kind.</source>
        <translation>各類申請人的上年結轉數等於上年報告中該類申請人的結轉下年度數。機關可能重新認定了申請人的類別。</translation>
    </message>
    <message>
        <source>The documents in force are last year&apos;s, with those made this year and without those repealed.</source>
        <translation>現行有效件數等於上年現行有效件數加本年制發件數、減本年廢止件數。</translation>
    </message>
    <message>
        <source>The number of items of the year before is last year&apos;s own number with last year&apos;s change.</source>
        <translation>上一年項目數量等於上年報告中的上一年項目數量加其本年增/減。</translation>
    </message>
    <message>
        <source>%1 is %2, in units of 10,000 yuan, and was %3 in %4; it looks like yuan</source>
        <translation>%1為 %2（單位：萬元），%4 年為 %3；像是以元填寫的</translation>
    </message>
    <message>
        <source>The cell&apos;s unit is 10,000 yuan (万元). A round number with many zeros, or a thousand times last year&apos;s, is often an amount in yuan.</source>
        <translation>該儲存格以萬元為單位。末尾有多個 0 的整數，或達到上年一千倍的數字，往往是以元填寫的。</translation>
    </message>
    <message>
        <source>A mark that is not seen stands in a number and turns its digits</source>
        <translation>數字中有一個不可見的方向控制字元，數字的顯示次序與檔案中不同</translation>
    </message>
    <message>
        <source>%1 marks that are not seen stand in numbers and turn their digits</source>
        <translation>數字中有 %1 個不可見的方向控制字元，數字的顯示次序與檔案中不同</translation>
    </message>
    <message>
        <source>The digits are seen in another order than they stand in the file, and the program read them as they stand. Type the number again.</source>
        <translation>所見數字的次序與檔案中的次序不同，程式按檔案中的次序讀取。請重新輸入該數字。</translation>
    </message>
</context>
<context>
    <name>gouji::SearchCommand</name>
    <message>
        <source>Searches the text of the reports in the archive, and prints for each that contains QUERY the agency, the year and the sentence, with tabs between.
Exit code: 0 found, 1 not found, 2 wrong command line, 3 not searched.</source>
        <translation>在檔案庫的報告內文中尋找，對每份含有 QUERY 的報告輸出機關、年度和所在句子，以定位字元分隔。
結束代碼：0 找到，1 未找到，2 命令列有誤，3 未能尋找。</translation>
    </message>
    <message>
        <source>Only agencies with this in their name.</source>
        <translation>僅限名稱含有此文字的機關。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Only reports of this year.</source>
        <translation>僅限此年度的報告。</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>So many reports at most. Default: %1.</source>
        <translation>至多列出的報告數。預設：%1。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>One text to search for is needed, and a limit of at least 1.</source>
        <translation>須給出一段要尋找的文字，且上限至少為 1。</translation>
    </message>
    <message>
        <source>There are more than %1 reports; the others were left out (--limit).</source>
        <translation>報告超過 %1 份，其餘未列出（--limit）。</translation>
    </message>
</context>
<context>
    <name>gouji::SearchModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>agency year: sentence</comment>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>gouji::SearchPane</name>
    <message>
        <source>Hits of the search</source>
        <translation>檢索結果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在檢索…</translation>
    </message>
    <message>
        <source>No report that passes the filters contains “%1”.</source>
        <translation>符合篩選條件的報告中沒有「%1」。</translation>
    </message>
    <message>
        <source>Reports found: more than %1, the newest first. Scroll down for more.</source>
        <translation>找到的報告超過 %1 份，最新匯入的在前。向下捲動查看更多。</translation>
    </message>
    <message>
        <source>Reports found: %1. Enter opens one at the place.</source>
        <translation>找到報告 %1 份。按 Enter 開啟並定位。</translation>
    </message>
</context>
<context>
    <name>gouji::SentencePairsModel</name>
    <message>
        <source>%1, other numbers</source>
        <translation>%1（數字不同）</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>語句</translation>
    </message>
</context>
<context>
    <name>gouji::SeriesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>share, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No report of this year has this number.</source>
        <translation>該年沒有含此數字的年報。</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
</context>
<context>
    <name>gouji::SeriesWords</name>
    <message>
        <source>Outcomes as shares</source>
        <translation>各結果所占比例</translation>
    </message>
    <message>
        <source>%1 (form of %2)</source>
        <translation>%1（%2 年版格式）</translation>
    </message>
</context>
<context>
    <name>gouji::SourceView</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The report as it came</source>
        <translation>報告原件的內容</translation>
    </message>
</context>
<context>
    <name>gouji::StartPage</name>
    <message>
        <source>Drop an annual report here</source>
        <translation>將年度報告拖放到這裡</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>開啟檔案(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a report</source>
        <translation>貼上報告(&amp;P)</translation>
    </message>
    <message>
        <source>Gouji proofreads 政府信息公开工作年度报告: it finds every number that does not add up, says which cell is wrong and what it should be, and exports the corrected tables.</source>
        <translation>勾稽用於核對政府信息公開工作年度報告：找出每一處對不上的數字，指出哪個儲存格有誤、應為多少，並匯出更正後的表格。</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the program makes no network connection.</source>
        <translation>不向任何地方傳送內容：本程式不連接網路。</translation>
    </message>
    <message>
        <source>Opened lately:</source>
        <translation>最近開啟：</translation>
    </message>
    <message>
        <source>The &amp;archive of reports</source>
        <translation>報告檔案庫(&amp;A)</translation>
    </message>
    <message>
        <source>Word, WPS and Excel files, PDF, web pages and plain text in any Chinese encoding can be opened. Several files can be dropped at once; text or a page copied from a browser can be pasted with Ctrl+V.</source>
        <translation>可開啟 Word、WPS、Excel、PDF、網頁和文字檔，中文編碼不限。可一次拖放多個檔案；從瀏覽器複製的網頁或文字可用 Ctrl+V 貼上。</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the archive %1: the program makes no other network connection.</source>
        <translation>除檔案庫 %1 外，不向任何地方傳送內容，也不建立其他網路連線。</translation>
    </message>
</context>
<context>
    <name>gouji::Suggestion</name>
    <message>
        <source>Fill the blank cell with %1</source>
        <translation>空白儲存格填 %1</translation>
    </message>
    <message>
        <source>Fill %1 blank cells with 0</source>
        <translation>%1 個空白儲存格填 0</translation>
    </message>
    <message>
        <source>Replace the mark by %1</source>
        <translation>符號改為 %1</translation>
    </message>
    <message>
        <source>Replace %1 marks by 0</source>
        <translation>%1 處符號改為 0</translation>
    </message>
    <message>
        <source>Fill in %1, the sum of the parts</source>
        <translation>填入各項之和 %1</translation>
    </message>
    <message>
        <source>Fill %1 blank totals with the sums of their parts</source>
        <translation>%1 個空白合計填入各項之和</translation>
    </message>
    <message>
        <source>Write the number alone: %1</source>
        <translation>只填數字：%1</translation>
    </message>
    <message>
        <source>Convert yuan to 万元: %1</source>
        <translation>元換算為萬元：%1</translation>
    </message>
    <message>
        <source>%1: two digits are swapped</source>
        <translation>%1：兩位數字顛倒</translation>
    </message>
    <message>
        <source>%1: a digit was typed twice</source>
        <translation>%1：一位數字重複輸入</translation>
    </message>
    <message>
        <source>%1: a digit is missing</source>
        <translation>%1：漏了一位數字</translation>
    </message>
    <message>
        <source>%1: a digit is mistyped</source>
        <translation>%1：一位數字輸錯</translation>
    </message>
    <message>
        <source>%1: the digits of two cells ran together</source>
        <translation>%1：兩格的數字連在了一起</translation>
    </message>
    <message>
        <source>%1: the two cells are exchanged</source>
        <translation>%1：相鄰兩格填反</translation>
    </message>
    <message>
        <source>%1: the numbers stand one cell off</source>
        <translation>%1：數字錯開了一格</translation>
    </message>
    <message>
        <source>%1: what one cell has too much, the other lacks</source>
        <translation>%1：一格多計的數正是另一格少計的數</translation>
    </message>
    <message>
        <source>%1: the total leaves out one of its parts</source>
        <translation>%1：總計漏加了其中一項</translation>
    </message>
    <message>
        <source>%1: the sum of the parts</source>
        <translation>%1：各項之和</translation>
    </message>
    <message>
        <source>%1: the number was left out</source>
        <translation>%1：漏填了數字</translation>
    </message>
    <message>
        <source>%1: then the balances hold</source>
        <translation>%1：改後勾稽關係成立</translation>
    </message>
    <message>
        <source>Change the cell to %1, as the text says</source>
        <translation>按正文將儲存格改為%1</translation>
    </message>
    <message>
        <source>%1, as the text says</source>
        <translation>%1，與正文一致</translation>
    </message>
    <message>
        <source>Write %1 in the text: %2</source>
        <translation>正文改為 %1：表中%2</translation>
    </message>
    <message>
        <source>Write %1 in the text, as its numbers give</source>
        <translation>正文改為 %1（按文中數字算得）</translation>
    </message>
    <message>
        <source>%1: then it follows from last year&apos;s report</source>
        <translation>%1：這樣與上年報告銜接</translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionList</name>
    <message>
        <source>Apply: %1</source>
        <translation>採納：%1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 項</translation>
    </message>
    <message>
        <source>Equally likely:</source>
        <translation>可能性相同：</translation>
    </message>
    <message>
        <source>Most likely:</source>
        <translation>最可能：</translation>
    </message>
    <message>
        <source>Less likely:</source>
        <translation>其次：</translation>
    </message>
    <message>
        <source>Apply (%1)</source>
        <translation>採納 (%1)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>The one smallest change:</source>
        <translation>改動最少的唯一改法：</translation>
    </message>
</context>
<context>
    <name>gouji::WorkerProcess</name>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>無法啟動「%1」：%2。</translation>
    </message>
    <message>
        <source>A process of the program that reads files could not begin its work.</source>
        <translation>程式中負責讀取檔案的處理程序未能開始工作。</translation>
    </message>
    <message>
        <source>Check the files that the options name, and how much memory is left.</source>
        <translation>請檢查各選項所指的檔案，以及剩餘記憶體是否充足。</translation>
    </message>
    <message>
        <source>Open the file in the program that it was made with, save it again, and take that.</source>
        <translation>請用製作該檔案的程式開啟它，另存一份，再用另存的檔案。</translation>
    </message>
    <message>
        <source>The file was given up: reading it took more than %1 seconds.</source>
        <translation>已放棄該檔案：讀取超過 %1 秒。</translation>
    </message>
    <message>
        <source>The file was given up: reading it took more than %1 of memory.</source>
        <translation>已放棄該檔案：讀取所需記憶體超過 %1。</translation>
    </message>
    <message>
        <source>The file brought its reader down (signal %1).</source>
        <translation>讀取該檔案時，讀取處理程序當掉（訊號 %1）。</translation>
    </message>
    <message>
        <source>The file brought its reader down (exit code %1).</source>
        <translation>讀取該檔案時，讀取處理程序意外結束（結束碼 %1）。</translation>
    </message>
</context>
<context>
    <name>gouji::Xlsx</name>
    <message>
        <source>The workbook holds more cells or more text than any report does.</source>
        <translation>活頁簿的儲存格或文字多於任何一份報告。</translation>
    </message>
    <message>
        <source>Copy the report&apos;s own sheets into a new workbook.</source>
        <translation>請將報告本身的工作表複製到新的活頁簿。</translation>
    </message>
    <message>
        <source>Export the tables to Excel, and correct the original by hand.</source>
        <translation>請將表格匯出到 Excel，再手動更正原件。</translation>
    </message>
    <message>
        <source>The file&apos;s part “%1” is in an encoding that cannot be written back.</source>
        <translation>檔案的組成部分「%1」所用的編碼無法寫回。</translation>
    </message>
    <message>
        <source>A correction lies in no cell of the workbook.</source>
        <translation>有一處更正不在活頁簿的任何儲存格中。</translation>
    </message>
</context>
<context>
    <name>gouji::XlsxExport</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Corrected by %1: printed %2, now %3.</source>
        <translation>由 %1 更正：原為 %2，現為 %3。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Green: corrected. The comment has the printed value and the reason.</source>
        <translation>綠色：已更正。註解中有原值和原因。</translation>
    </message>
    <message>
        <source>Red, bold: part of an error. The comment says which.</source>
        <translation>紅色加粗：涉及錯誤，詳見註解。</translation>
    </message>
    <message>
        <source>Yellow, bold: part of a warning. The comment says which.</source>
        <translation>黃色加粗：涉及警告，詳見註解。</translation>
    </message>
    <message>
        <source>Blue, bold: part of a note. The comment says which.</source>
        <translation>藍色加粗：涉及提示，詳見註解。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題清單</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>说明的理由</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>沒有可用的暫存資料夾。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>請在暫存資料夾中騰出空間。</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>無法寫出活頁簿：%1。</translation>
    </message>
</context>
<context>
    <name>gouji::Xml</name>
    <message>
        <source>Open it in the program that made it, or in Word, Excel or WPS, and save it again.</source>
        <translation>請用產生它的程式或 Word、Excel、WPS 開啟後重新儲存。</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>檔案缺少「%1」部分。</translation>
    </message>
    <message>
        <source>The file&apos;s part “%1” is damaged at line %2: %3.</source>
        <translation>檔案的「%1」部分在第 %2 行已損壞：%3。</translation>
    </message>
</context>
<context>
    <name>gouji::Zip</name>
    <message>
        <source>The file is protected by a password.</source>
        <translation>檔案設有密碼保護。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS, remove the password, and save it again.</source>
        <translation>請用 Word 或 WPS 開啟，取消密碼後重新儲存。</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>請檢查檔案是否完整儲存或下載。</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 MB; no report does.</source>
        <translation>檔案的一個部分解壓後超過 %1 MB，報告不會這麼大。</translation>
    </message>
    <message>
        <source>Choose the file of the report itself.</source>
        <translation>請選擇報告檔案本身。</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>檔案缺少「%1」部分。</translation>
    </message>
    <message>
        <source>A part of the file has an element with more than %1 attributes; no office program writes such.</source>
        <translation>檔案的一個組件中有元素的屬性超過 %1 個；辦公軟體不會寫出這樣的內容。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>檔案已損壞或不完整。</translation>
    </message>
    <message>
        <source>A part of the file has a text of more than %1 MB; no report does.</source>
        <translation>檔案的某一部分含有超過 %1 MB 的文字，任何報告都不會如此。</translation>
    </message>
</context>
</TS>
