<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a mark, not a number</source>
        <translation>符号，不是数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>not found in the report</source>
        <translation>报告中未找到</translation>
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
        <translation>与表一致</translation>
    </message>
    <message>
        <source>right in its sentence</source>
        <translation>句中相符</translation>
    </message>
    <message>
        <source>cells do not tell</source>
        <translation>表中无数可比</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未对应</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>不必核对</translation>
    </message>
</context>
<context>
    <name>CommandParser</name>
    <message>
        <source>Language of the messages: %1.</source>
        <translation>提示信息的语言：%1。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>显示程序版本。</translation>
    </message>
    <message>
        <source>Proofreads annual reports on government information disclosure (政府信息公开工作年度报告).
Without a command it opens the window.</source>
        <translation>核对政府信息公开工作年度报告。
不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Check reports and list what was found.</source>
        <translation>核对报告并列出问题。</translation>
    </message>
    <message>
        <source>Write a report&apos;s cells or findings in another format.</source>
        <translation>将报告的单元格或问题导出为其他格式。</translation>
    </message>
    <message>
        <source>There is no language “%1”. Languages: %2.</source>
        <translation>没有语言“%1”。可用语言：%2。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>“%1”既不是命令也不是文件。</translation>
    </message>
    <message>
        <source>Edition of the form: %1. Default: %2, told from the labels.</source>
        <translation>表格版本：%1。默认：%2，即按表头文字判断。</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>没有版本“%1”。</translation>
    </message>
    <message>
        <source>Put reports into the archive.</source>
        <translation>将报告存入档案库。</translation>
    </message>
    <message>
        <source>Search the text of the reports in the archive.</source>
        <translation>在档案库的报告正文中查找。</translation>
    </message>
    <message>
        <source>The archive: a file, or postgresql://USER@HOST/DATABASE. Default: the window&apos;s own.</source>
        <translation>档案库：文件，或 postgresql://用户@主机/数据库。默认：窗口所用的档案库。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>gouji: %1</source>
        <translation>gouji：%1</translation>
    </message>
    <message>
        <source>See gouji %1--help.</source>
        <translation>请参阅 gouji %1--help。</translation>
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
        <translation>一个已不存在的问题</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>not waived</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>已说明：%1</translation>
    </message>
    <message>
        <source>may be wrong</source>
        <translation>可能有误</translation>
    </message>
    <message>
        <source>said to be right</source>
        <translation>已确认无误</translation>
    </message>
    <message>
        <source>left to the program</source>
        <translation>由程序判断</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>不必核对</translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>对应 %1</translation>
    </message>
    <message>
        <source>%1 took back the correction of %2 at %3.</source>
        <translation>%1 于 %3 撤回了对“%2”的更正。</translation>
    </message>
    <message>
        <source>%1 corrected %2 to %3 at %4.</source>
        <translation>%1 于 %4 将“%2”更正为 %3。</translation>
    </message>
    <message>
        <source>%1 at %2: %3: %4.</source>
        <comment>person, time, cell or finding, what was decided on it</comment>
        <translation>%1 于 %2：%3：%4。</translation>
    </message>
    <message>
        <source>Two people changed %1 differently: you have “%2” (at %3), %4 has “%5” (at %6). Yours is not saved until you decide.</source>
        <translation>两人对“%1”作了不同处理：您的是“%2”（%3），%4 的是“%5”（%6）。请作决定，此前您的处理未保存。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Several tables</source>
        <translation>多张表</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
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
        <translation>改动</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>删去</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>错误</translation>
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
        <translation>没有这个机关。</translation>
    </message>
    <message>
        <source>A name may not be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>Another agency has the name %1.</source>
        <translation>名称“%1”已属于另一机关。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>An agency cannot report to itself.</source>
        <translation>机关不能隶属于自己。</translation>
    </message>
</context>
<context>
    <name>gouji::AgencyChoice</name>
    <message>
        <source>Agencies</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Search in the agencies</source>
        <translation>查找机关</translation>
    </message>
    <message>
        <source>A&amp;gencies</source>
        <translation>机关(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveActs</name>
    <message>
        <source>&amp;Open in Review</source>
        <translation>打开核对(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;harts…</source>
        <translation>图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Correct agency or &amp;year…</source>
        <translation>更正机关或年度(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Remove the report…</source>
        <translation>移除报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;name the agency…</source>
        <translation>机关更名(&amp;N)…</translation>
    </message>
    <message>
        <source>Add a &amp;further name…</source>
        <translation>添加别名(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;ports to…</source>
        <translation>上级机关(&amp;P)…</translation>
    </message>
    <message>
        <source>Show only this agency and those &amp;below it</source>
        <translation>只看该机关及其下级(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;In review</source>
        <translation>审核中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>审定(&amp;A)</translation>
    </message>
    <message>
        <source>Rename the agency</source>
        <translation>机关更名</translation>
    </message>
    <message>
        <source>The name it had stays known: reports under it come to the same agency.</source>
        <translation>原名称仍然保留：以原名称发布的报告归入同一机关。</translation>
    </message>
    <message>
        <source>Add a further name</source>
        <translation>添加别名</translation>
    </message>
    <message>
        <source>Reports under this name come to %1.</source>
        <translation>以此名称发布的报告归入 %1。</translation>
    </message>
    <message>
        <source>Who the agency reports to</source>
        <translation>上级机关</translation>
    </message>
    <message>
        <source>Name of the agency above %1; empty for none.</source>
        <translation>%1 的上级机关名称；留空表示没有。</translation>
    </message>
    <message>
        <source>No agency of the archive has the name %1.</source>
        <translation>档案库中没有名为 %1 的机关。</translation>
    </message>
    <message>
        <source>Write it as the archive lists it.</source>
        <translation>请按档案库所列名称填写。</translation>
    </message>
    <message>
        <source>Correct agency or year</source>
        <translation>更正机关或年度</translation>
    </message>
    <message>
        <source>A&amp;gency:</source>
        <translation>机关(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>移除报告</translation>
    </message>
    <message>
        <source>Remove the report of %1 for %2 from the archive?</source>
        <translation>从档案库中移除 %1 的 %2 年度报告？</translation>
    </message>
    <message>
        <source>Its file %1 is not touched. Where an older version is in the archive, that one takes its place.</source>
        <translation>不会动它的文件 %1。档案库中如有较旧的版本，将由该版本接替。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>All agencies be&amp;low it are here</source>
        <translation>其下机关已全部入库(&amp;L)</translation>
    </message>
    <message>
        <source>Then its own summary is held against the sum of their reports.</source>
        <translation>勾选后，其汇总数据将与所辖机关报告之和核对。</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveDesk</name>
    <message>
        <source>Search the text of all reports (Ctrl+Shift+F)</source>
        <translation>检索所有报告的全文（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Search the text of all reports</source>
        <translation>检索所有报告的全文</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>导入文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>档案库是空的</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Drop files or folders of annual reports here. Whose report each is, and of which year, is recognised from its text and can be corrected.</source>
        <translation>请将年度报告文件或文件夹拖到这里。每份报告属于哪个机关、哪个年度，由程序从文中识别，并可更正。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No agency passes all filters.</source>
        <translation>没有符合全部筛选条件的机关。</translation>
    </message>
    <message>
        <source>Agencies: %1 · reports: %2</source>
        <translation>机关 %1 个 · 报告 %2 份</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Import all reports in a folder</source>
        <translation>导入文件夹中的所有报告</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>A &amp;file, or postgresql://USER@HOST/DATABASE. Empty: the program&apos;s own.</source>
        <translation>文件路径(&amp;F)，或 postgresql://USER@HOST/DATABASE；留空则用程序自带的档案库。</translation>
    </message>
    <message>
        <source>A password is not asked for and not kept here: it belongs into the file %1, a line HOST:PORT:DATABASE:USER:PASSWORD, which nobody else may read.</source>
        <translation>这里不询问也不保存密码：密码写在文件 %1 中，一行 HOST:PORT:DATABASE:USER:PASSWORD，该文件只许本人读取。</translation>
    </message>
    <message>
        <source>The password was taken out of the address.</source>
        <translation>已从地址中去掉密码。</translation>
    </message>
    <message>
        <source>A password does not belong into the address.</source>
        <translation>地址中不要写密码。</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveFilterPane</name>
    <message>
        <source>Filters of the archive</source>
        <translation>档案库筛选</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Show all agencies again</source>
        <translation>重新显示所有机关</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有层级</translation>
    </message>
    <message>
        <source>Marks and states</source>
        <translation>标记与状态</translation>
    </message>
    <message>
        <source>Reports with one of these marks</source>
        <translation>有任一标记的报告</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>报告状态</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>A year is missing</source>
        <translation>有缺报年度</translation>
    </message>
    <message>
        <source>✕ Below %1</source>
        <translation>✕ %1 及其下级</translation>
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
        <translation>机关与年度</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveModel</name>
    <message>
        <source>The report is missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>没有报告</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>agency, year: what is known</comment>
        <translation>%1，%2年：%3</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
</context>
<context>
    <name>gouji::ArchivePage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>The archive could not be opened.</source>
        <translation>档案库无法打开。</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveTabs</name>
    <message>
        <source>%1, an older version, imported %2</source>
        <translation>%1，旧版本，%2 存入</translation>
    </message>
    <message>
        <source>The archive has no other report of this agency. Import one, or open two reports and compare them there.</source>
        <translation>档案库中没有该机关的其他报告。请先存入，或打开两份报告后比较。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold the report of %1 for %2 against:</source>
        <translation>将%1 %2 年度报告与以下报告比较：</translation>
    </message>
    <message>
        <source>%1: years</source>
        <translation>%1：历年</translation>
    </message>
</context>
<context>
    <name>gouji::ArchiveWords</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Findings waived</source>
        <translation>问题已说明</translation>
    </message>
    <message>
        <source>Published late</source>
        <translation>公布逾期</translation>
    </message>
    <message>
        <source>All zeros</source>
        <translation>全表为零</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>照抄文字</translation>
    </message>
    <message>
        <source>Does not follow on last year</source>
        <translation>与上年不衔接</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>已在此更正</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one character: findings were waived</comment>
        <translation>说</translation>
    </message>
    <message>
        <source>L</source>
        <comment>one character: published late</comment>
        <translation>迟</translation>
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
        <translation>断</translation>
    </message>
    <message>
        <source>E</source>
        <comment>one character: corrected (edited) here</comment>
        <translation>改</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>County, district</source>
        <translation>县（区）级</translation>
    </message>
    <message>
        <source>Township, street</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Level not known</source>
        <translation>层级不明</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>错误 %1</translation>
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
        <translation>未发现问题</translation>
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
        <translation>不是报告</translation>
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
        <translation>单元格</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Moved most</source>
        <translation>变动名次</translation>
    </message>
</context>
<context>
    <name>gouji::ChangesModel</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Said to be right</source>
        <translation>已确认无误</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>对应到 %1</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>不必核对</translation>
    </message>
</context>
<context>
    <name>gouji::ChartPage</name>
    <message>
        <source>Rows and groups of the form</source>
        <translation>表格的行和分组</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Search in the rows of the form</source>
        <translation>查找表格的行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Row or group</source>
        <translation>行或分组(&amp;R)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save n&amp;umbers…</source>
        <translation>保存数据(&amp;U)…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>The numbers drawn</source>
        <translation>图中的数字</translation>
    </message>
    <message>
        <source>Choose one agency or several.</source>
        <translation>请选择一个或多个机关。</translation>
    </message>
    <message>
        <source>No report of these agencies has this number.</source>
        <translation>这些机关的年报中都没有这项数字。</translation>
    </message>
    <message>
        <source>Shares of the printed total, rounded to one place (half up).</source>
        <translation>比例以所载总计为分母，四舍五入到一位小数。</translation>
    </message>
    <message>
        <source>Numbers that have no room are in the table only.</source>
        <translation>排不下的数字只列在表中。</translation>
    </message>
    <message>
        <source>Only the first %1 of the chosen agencies are drawn.</source>
        <translation>所选机关只画前 %1 个。</translation>
    </message>
</context>
<context>
    <name>gouji::CheckCommand</name>
    <message>
        <source>No report was found in this folder.</source>
        <translation>此文件夹中没有找到报告。</translation>
    </message>
    <message>
        <source>Name the folder or the file that holds reports.</source>
        <translation>请指定存放报告的文件夹或文件。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Checks reports and lists what was found, worst first. PATH is a file, a folder (all of it) or - for standard input.
Exit code: 0 no errors or warnings, 1 errors or warnings, 2 wrong command line, 3 some input could not be read.</source>
        <translation>核对报告并列出问题，最严重的在前。PATH 是文件、文件夹（含全部下级）或表示标准输入的 -。
退出码：0 没有错误或警告，1 有错误或警告，2 命令行有误，3 有输入无法读取。</translation>
    </message>
    <message>
        <source>Write everything as JSON.</source>
        <translation>以 JSON 输出全部内容。</translation>
    </message>
    <message>
        <source>There is no file or folder to check.</source>
        <translation>没有指定要核对的文件或文件夹。</translation>
    </message>
    <message>
        <source>Last year&apos;s report, to compare with.</source>
        <translation>上年的报告，用于比较。</translation>
    </message>
    <message>
        <source>%1: compared with nothing, for --previous names a report of %2. Name the one of the year before.</source>
        <translation>%1：未作比较，因为 --previous 指定的是%2年的报告。请指定其上一年的报告。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>An archive with the reports to compare with.</source>
        <translation>存有可供比对的报告的档案库。</translation>
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
        <translation>%1（手工对应）</translation>
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
        <translation>核对</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>所在语句</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
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
        <translation>正文数字</translation>
    </message>
    <message>
        <source>The text states no numbers of this kind.</source>
        <translation>正文中没有这样的数字。</translation>
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
        <translation>未对应 %1</translation>
    </message>
    <message>
        <source>Numbers of the text (%1, ✖ %2)</source>
        <translation>正文数字（%1，✖ %2）</translation>
    </message>
    <message>
        <source>Numbers of the text (%1)</source>
        <translation>正文数字（%1）</translation>
    </message>
    <message>
        <source>%1 goes to the cell.
%2 corrects the number in the text.
%3 links it to a cell or a sum of cells.
%4 says that it is not a claim, so that nothing checks it.
A right click offers the same.</source>
        <translation>%1：转到表格单元格。
%2：更正正文中的数字。
%3：对应到单元格或几格之和。
%4：标为不必核对，不再检查。
右键菜单中也有这些操作。</translation>
    </message>
</context>
<context>
    <name>gouji::CommandLine</name>
    <message>
        <source>There is no display to open the window on. Without one, “gouji check FILE” checks a report, and “gouji --help” lists what else can be done.</source>
        <translation>没有显示器，无法打开窗口。没有显示器时，可用“gouji check FILE”检查报告；“gouji --help”列出其他功能。</translation>
    </message>
</context>
<context>
    <name>gouji::ComparePage</name>
    <message>
        <source>%1: %2 cells differ</source>
        <translation>%1：%2 个单元格不同</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of sentence, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>不同的单元格</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>The sentence in both reports</source>
        <translation>两份报告中的语句</translation>
    </message>
    <message>
        <source>Choose a sentence to read it in both reports.</source>
        <translation>选择一句，可对照阅读两份报告中的原文。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
</context>
<context>
    <name>gouji::ComparisonCsv</name>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cell id</source>
        <translation>单元格标识</translation>
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
        <translation>无法写入标准输出：%1。</translation>
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
        <translation>读取这种格式的文件需要 LibreOffice，但没有找到它。</translation>
    </message>
    <message>
        <source>Install LibreOffice, or open the file in Word, Excel or WPS and save it as DOCX or XLSX.</source>
        <translation>请安装 LibreOffice，或用 Word、Excel 或 WPS 打开并另存为 DOCX 或 XLSX。</translation>
    </message>
    <message>
        <source>Open the file in Word, Excel or WPS and save it as DOCX or XLSX.</source>
        <translation>请用 Word、Excel 或 WPS 打开并另存为 DOCX 或 XLSX。</translation>
    </message>
    <message>
        <source>The file could not be converted: there is no place for temporary files.</source>
        <translation>文件无法转换：没有地方存放临时文件。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>LibreOffice took too long to convert the file.</source>
        <translation>LibreOffice 转换文件用时过长。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the file.</source>
        <translation>LibreOffice 无法转换此文件。</translation>
    </message>
    <message>
        <source>The file is larger than any report once it is converted.</source>
        <translation>文件转换后大得不可能是报告。</translation>
    </message>
</context>
<context>
    <name>gouji::Corrected</name>
    <message>
        <source>Correct the file by hand; the list of corrections (CSV) says what belongs where.</source>
        <translation>请手工更正文件；更正清单（CSV）写明哪里应是什么。</translation>
    </message>
    <message>
        <source>The correction of “%1” cannot be written into the file: read again, the file would not say what it should.</source>
        <translation>“%1”的更正写不进文件：写入后重读，文件的内容与应有的不符。</translation>
    </message>
</context>
<context>
    <name>gouji::Csv</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>已说明的理由</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cell id</source>
        <translation>单元格编号</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Table and row</source>
        <translation>表格项目</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
</context>
<context>
    <name>gouji::Database</name>
    <message>
        <source>The database is locked by another program.</source>
        <translation>数据库被其他程序锁定。</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The database may not be written to.</source>
        <translation>数据库不允许写入。</translation>
    </message>
    <message>
        <source>Ask for the right to write to this file and its folder.</source>
        <translation>请取得此文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The database is damaged, or the file is not a database.</source>
        <translation>数据库已损坏，或此文件不是数据库。</translation>
    </message>
    <message>
        <source>It was left as it is: move it away to start anew.</source>
        <translation>未对其作任何改动：将它移走即可重新开始。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>无法打开数据库。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>请确认文件夹存在且有写入权限。</translation>
    </message>
    <message>
        <source>The database could not be used: %1.</source>
        <translation>无法使用数据库：%1。</translation>
    </message>
    <message>
        <source>Check the disk it is on.</source>
        <translation>请检查它所在的磁盘。</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>无法建立数据库所在的文件夹。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder around it.</source>
        <translation>请确认对上级文件夹有写入权限。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>数据库由本程序的更新版本建立。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动。</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-psql).</source>
        <translation>请安装（Debian：libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>数据库已损坏：%1。</translation>
    </message>
    <message>
        <source>Check the address, the user and the password, and that the server runs.</source>
        <translation>请检查地址、用户和密码，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>Ask who looks after the server for the right to write.</source>
        <translation>请向服务器管理员申请写入权限。</translation>
    </message>
    <message>
        <source>Ask who looks after the server.</source>
        <translation>请联系服务器管理员。</translation>
    </message>
    <message>
        <source>There is no archive.</source>
        <translation>这里没有档案库。</translation>
    </message>
    <message>
        <source>Check its name; importing makes one, and so does the window.</source>
        <translation>请核对名称；导入报告或打开窗口时才会新建档案库。</translation>
    </message>
    <message>
        <source>The archive was made by an older version of this program.</source>
        <translation>档案库是本程序的旧版本建立的。</translation>
    </message>
    <message>
        <source>Whose it is must open it once, to bring it up to date.</source>
        <translation>须由档案库的所有者用本版本打开一次，才会更新。</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>This user of the database has no right to do that.</source>
        <translation>这个数据库用户没有做这件事的权限。</translation>
    </message>
    <message>
        <source>Ask who looks after the server for the right to read it, or to write.</source>
        <translation>请向服务器管理员申请读取或写入的权限。</translation>
    </message>
    <message>
        <source>Something else than a file stands there: choose another name.</source>
        <translation>那里不是文件而是别的东西：请换一个名称。</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>这个文件是其他程序的数据库。</translation>
    </message>
    <message>
        <source>It was left as it is: choose another file.</source>
        <translation>文件未作任何改动：请另选一个文件。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files and try again.</source>
        <translation>请在临时文件夹中腾出空间后重试。</translation>
    </message>
    <message>
        <source>Install that version. The database was left as it is.</source>
        <translation>请安装该版本。未对数据库作任何改动。</translation>
    </message>
</context>
<context>
    <name>gouji::DatabaseAddress</name>
    <message>
        <source>The address of the archive is neither a file&apos;s nor PostgreSQL&apos;s.</source>
        <translation>档案库的地址既不是文件，也不是 PostgreSQL 数据库。</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST/DATABASE, or the path of a file; ./ before it says that it is one.</source>
        <translation>请写成 postgresql://USER@HOST/DATABASE，或写文件的路径；前面加 ./ 表示它是文件。</translation>
    </message>
    <message>
        <source>The address of the PostgreSQL database cannot be read.</source>
        <translation>无法读懂 PostgreSQL 数据库的地址。</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST/DATABASE. Within a password @ : / ? # % are written %40 %3A %2F %3F %23 %25.</source>
        <translation>请写成 postgresql://USER@HOST/DATABASE。密码中的 @ : / ? # % 要写成 %40 %3A %2F %3F %23 %25。</translation>
    </message>
</context>
<context>
    <name>gouji::Docx</name>
    <message>
        <source>The document&apos;s text is embedded in it as another file.</source>
        <translation>文档的正文是以另一个文件的形式嵌入的。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS and save it again.</source>
        <translation>请用 Word 或 WPS 打开并重新保存。</translation>
    </message>
    <message>
        <source>“%1” cannot be written into the document: the place has no text of its own.</source>
        <translation>“%1”无法写入文档：该处没有自己的文字。</translation>
    </message>
    <message>
        <source>Correct it in Word or WPS.</source>
        <translation>请在 Word 或 WPS 中更正。</translation>
    </message>
    <message>
        <source>It holds more than any report does.</source>
        <translation>内容超出任何报告的规模。</translation>
    </message>
</context>
<context>
    <name>gouji::Editing</name>
    <message>
        <source>Two corrections stand at the same place of the file.</source>
        <translation>两处更正落在文件的同一位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be written in the file&apos;s encoding, %2.</source>
        <translation>文件的编码 %2 写不出“%1”。</translation>
    </message>
    <message>
        <source>The file&apos;s encoding, %1, does not allow a correction at this place.</source>
        <translation>文件的编码 %1 不允许在此处更正。</translation>
    </message>
</context>
<context>
    <name>gouji::Export</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>请另选位置，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Tables for Excel and WPS (CSV)</source>
        <translation>表格，供 Excel 和 WPS 打开（CSV）</translation>
    </message>
    <message>
        <source>Findings for Excel and WPS (CSV)</source>
        <translation>问题清单，供 Excel 和 WPS 打开（CSV）</translation>
    </message>
    <message>
        <source>Cells, one a line, for programs (CSV)</source>
        <translation>逐个单元格一行，供程序使用（CSV）</translation>
    </message>
    <message>
        <source>Everything, for programs (JSON)</source>
        <translation>全部内容，供程序使用（JSON）</translation>
    </message>
    <message>
        <source>Tables and findings for Excel and WPS (XLSX)</source>
        <translation>表格和问题清单，供 Excel 和 WPS 打开（XLSX）</translation>
    </message>
    <message>
        <source>The corrected original</source>
        <translation>更正后的原文件</translation>
    </message>
    <message>
        <source>Corrections for Excel and WPS (CSV)</source>
        <translation>更正清单，供 Excel 和 WPS 打开（CSV）</translation>
    </message>
    <message>
        <source>Check record to sign (web page)</source>
        <translation>供签字的检查记录（网页）</translation>
    </message>
    <message>
        <source>Check record to sign (PDF)</source>
        <translation>供签字的检查记录（PDF）</translation>
    </message>
    <message>
        <source>This is the file that is read, which is never overwritten.</source>
        <translation>这就是所读取的文件，不会覆盖它。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选文件名。</translation>
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
        <translation>要写出的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There is no format “%1”. Formats: %2.</source>
        <translation>没有格式“%1”。可用格式：%2。</translation>
    </message>
    <message>
        <source>A format is missing. Formats: %1.</source>
        <translation>缺少格式。可用格式：%1。</translation>
    </message>
    <message>
        <source>The file to write is missing: -o OUT.</source>
        <translation>缺少要写出的文件：-o OUT。</translation>
    </message>
    <message>
        <source>One report is exported at a time.</source>
        <translation>一次只能导出一份报告。</translation>
    </message>
    <message>
        <source>Only agencies with this in their name.</source>
        <translation>仅限名称含有此文字的机关。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only reports of this year.</source>
        <translation>仅限此年度的报告。</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>An archive is exported as tidy-csv, without naming a file.</source>
        <translation>导出档案库须用 tidy-csv，且不指定文件。</translation>
    </message>
    <message>
        <source>Writes a report in another format. FILE is a report or - for standard input.
With --archive it writes the reports of an archive, all or some, as tidy-csv.
tidy-csv is for programs: its cells stand as they are printed, and a spreadsheet runs one that begins as a formula does. For a spreadsheet take csv or xlsx, where none runs.
Exit code: 0 written, 2 wrong command line, 3 not read or not written.</source>
        <translation>将报告写成另一种格式。FILE 为报告，- 为标准输入。
带 --archive 时，将档案库的全部或部分报告写成 tidy-csv。
tidy-csv 供程序使用：单元格内容与印出的一致，以公式开头的内容会被电子表格软件当作公式运行。要用电子表格软件打开，请选 csv 或 xlsx，其中不会运行任何公式。
退出码：0 已写出，2 命令行有误，3 未能读取或写出。</translation>
    </message>
</context>
<context>
    <name>gouji::FindingDetail</name>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The sums of the two sides, marked in the form and in the source by the same shapes</source>
        <translation>等式两边之和，表格中用同样的图形标出</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>说明理由并保留(&amp;W)…</translation>
    </message>
    <message>
        <source>Keep the number and say why; the finding is listed as waived until the numbers change</source>
        <translation>保留此数并说明理由；数字变动之前，此问题列为“已说明”</translation>
    </message>
    <message>
        <source>Take the waiver &amp;back</source>
        <translation>撤回说明(&amp;B)</translation>
    </message>
    <message>
        <source>Why it may stay so — Enter waives, Escape gives up</source>
        <translation>可以保留的理由：回车确认，Esc 放弃</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <translation>保留的理由</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>没有需要更正的内容。</translation>
    </message>
    <message>
        <source>Choose a finding in the list, a cell of the form or a place in the source. F8 goes to the next finding.</source>
        <translation>请在列表中选一个问题、在表格中选一个单元格，或在原文中点一处。按 F8 转到下一个问题。</translation>
    </message>
    <message>
        <source>The reading of the source is in doubt here.</source>
        <translation>此处对原文的读取存疑。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>%1 于 %2 说明：%3</translation>
    </message>
    <message>
        <source>%1 is &amp;right</source>
        <translation>%1 无误(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the number of %1: another cell is looked for</source>
        <translation>保留“%1”的数，另找出错的单元格</translation>
    </message>
    <message>
        <source>No small change mends this without those numbers that were said to be right.</source>
        <translation>保留已确认无误的数，就没有小的改动能使其成立。</translation>
    </message>
    <message>
        <source>✔ Findings this would end: %1</source>
        <translation>✔ 采纳后消除的问题：%1</translation>
    </message>
    <message>
        <source>✖ This would begin: %1</source>
        <translation>✖ 采纳后新出现：%1</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsModel</name>
    <message>
        <source>%1
Waived by %2: %3</source>
        <translation>%1
%2 已说明：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place of the findings</source>
        <translation>问题所在位置</translation>
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
        <translation>按文字或规则筛选</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>显示全部问题</translation>
    </message>
    <message>
        <source>There is no finding to go to</source>
        <translation>没有可转到的问题</translation>
    </message>
    <message>
        <source>Finding %1 of %2 (went round)</source>
        <translation>第 %1 个问题，共 %2 个（已从头循环）</translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>第 %1 个问题，共 %2 个</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
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
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>Waived (%1)</source>
        <translation>已说明（%1）</translation>
    </message>
    <message>
        <source>Show findings that somebody decided to live with</source>
        <translation>显示已说明理由而保留的问题</translation>
    </message>
    <message>
        <source>Findings hidden by the filter: %1.</source>
        <translation>筛选隐藏了 %1 个问题。</translation>
    </message>
    <message>
        <source>Nothing is left to do. Findings waived: %1.</source>
        <translation>没有待处理的问题。已说明：%1 个。</translation>
    </message>
    <message>
        <source>No findings: all %1 balances hold.</source>
        <translation>没有问题：%1 条勾稽关系全部成立。</translation>
    </message>
    <message>
        <source>Make all corrections that need nobody&apos;s judgement: nothing else would do, and it is plain how the slip happened. One undo step.</source>
        <translation>一次改正所有无需人工判断的错误：没有别的改法，且看得出是怎么写错的。可一步撤销。</translation>
    </message>
    <message>
        <source>Apply all &amp;certain (%1)</source>
        <translation>采纳所有确定的建议（%1）(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gouji::FolderWalk</name>
    <message>
        <source>It only says who has a document open.</source>
        <translation>它只记录谁打开了某个文档。</translation>
    </message>
    <message>
        <source>It is %1, which was read already.</source>
        <translation>它就是 %1，已经读过。</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1.</source>
        <translation>无法打开该文件夹：%1。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请确认您有权读取。</translation>
    </message>
    <message>
        <source>It is a link to a folder, which is not followed.</source>
        <translation>这是指向文件夹的链接，不会进入。</translation>
    </message>
    <message>
        <source>Name the folder itself.</source>
        <translation>请直接指定该文件夹。</translation>
    </message>
</context>
<context>
    <name>gouji::FormDelegate</name>
    <message>
        <source>none</source>
        <comment>a cell that was not found in the report</comment>
        <translation>无</translation>
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
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Said to be right</source>
        <translation>已确认无误</translation>
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
        <translation>由表格用语推出</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>法规规定</translation>
    </message>
    <message>
        <source>a slip seen in published reports</source>
        <translation>已公布报告中出现过的疏漏</translation>
    </message>
    <message>
        <source>a precaution of this program</source>
        <translation>本程序的审慎检查</translation>
    </message>
    <message>
        <source>In the form the arrow keys go from cell to cell; typing, F2 or Enter edits; Enter takes the number, Escape leaves it as it was.</source>
        <translation>在表格中用方向键移动；直接输入、F2 或回车开始修改；回车确认，Esc 保持原样。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of basis: document</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>核对规则</translation>
    </message>
    <message>
        <source>About Gouji</source>
        <translation>关于勾稽</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gouji 勾稽 %1&lt;/h3&gt;&lt;p&gt;Proofreads annual reports on government information disclosure.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Gouji 勾稽 %1&lt;/h3&gt;&lt;p&gt;核对政府信息公开工作年度报告。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>%1 的修改历史</translation>
    </message>
    <message>
        <source>Nobody has decided anything on this report.</source>
        <translation>这份报告还没有人改动过。</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation>从历史记录中删除</translation>
    </message>
    <message>
        <source>Remove for good everything that was ever decided on %1?</source>
        <translation>永久删除对“%1”作过的一切决定吗？</translation>
    </message>
    <message>
        <source>All these decisions are gone for everybody, with their reasons. What stands is taken back; that it was remains in the history. This cannot be undone.</source>
        <translation>这些决定连同理由将对所有人消失。现行的决定被撤回，历史记录中只留下“已撤回”这一条。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryModel</name>
    <message>
        <source>%1 (undecided: somebody else had decided otherwise)</source>
        <translation>%1（未定：此前他人另有决定）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>此后</translation>
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
        <translation>新存入 %1，替换旧版本 %2，已有 %3，不是报告 %4，未存入 %5。</translation>
    </message>
    <message>
        <source>Puts reports into the archive. PATH is a file or a folder (all of it). What is there already is known again; a newer version of a report takes the place of the older one, which is kept.
Exit code: 0 done, 2 wrong command line, 3 some input was not taken.</source>
        <translation>将报告存入档案库。PATH 为文件或文件夹（含其下全部）。已有的文件会被认出；报告的新版本取代旧版本，旧版本保留。
退出码：0 完成，2 命令行有误，3 有输入未存入。</translation>
    </message>
    <message>
        <source>Whose reports they are, whatever they say.</source>
        <translation>报告所属机关（不论报告中如何写）。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of which year they are, whatever they say.</source>
        <translation>报告年度（不论报告中如何写）。</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>There is no file or folder to import.</source>
        <translation>没有指定要存入的文件或文件夹。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>Say so: %1.</source>
        <translation>请用 %1 指明。</translation>
    </message>
    <message>
        <source>The reports are in the archive, but could not be checked beside those of other years.</source>
        <translation>报告已存入档案库，但未能与其他年度的报告对照检查。</translation>
    </message>
</context>
<context>
    <name>gouji::ImportDialog</name>
    <message>
        <source>&amp;Import these again</source>
        <translation>重新导入这些(&amp;I)</translation>
    </message>
    <message>
        <source>Import into the archive</source>
        <translation>导入档案库</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Importing: file %1 of %2</source>
        <translation>正在导入：第 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>Comparing the reports with those of the years before…</source>
        <translation>正在与上年报告比对…</translation>
    </message>
    <message>
        <source>Cancelled: what is listed was done</source>
        <translation>已取消：列出的已完成</translation>
    </message>
    <message>
        <source>There is no file to import</source>
        <translation>没有可导入的文件</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>An agency or a year that was recognised wrongly is corrected in its cell (F2). Where a report was not taken for want of one, type it, and import it again.</source>
        <translation>机关或年度识别有误的，可直接在单元格中更正（F2）。因缺机关或年度而未收入的报告，填写后可重新导入。</translation>
    </message>
    <message>
        <source>An agency or a year that was recognised wrongly is corrected in its cell (F2).</source>
        <translation>机关或年度识别有误的，可直接在单元格中更正（F2）。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
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
        <translation>待重新导入</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
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
        <translation>报告中没有写明机关。</translation>
    </message>
    <message>
        <source>The report does not say which year it is of.</source>
        <translation>报告中没有写明年度。</translation>
    </message>
</context>
<context>
    <name>gouji::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>&amp;Restore what is printed</source>
        <translation>恢复原文(&amp;R)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>更正记录（%1）</translation>
    </message>
    <message>
        <source>Choose a cell to see what stands in it and what it must agree with.</source>
        <translation>选择一个单元格，查看其内容及应满足的勾稽关系。</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>No balance speaks of this cell.</source>
        <translation>没有涉及此单元格的勾稽关系。</translation>
    </message>
    <message>
        <source>Must agree:</source>
        <translation>勾稽关系：</translation>
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
        <translation>? 合计为空白或无法读取</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>This &amp;number is right</source>
        <translation>此数无误(&amp;N)</translation>
    </message>
    <message>
        <source>Suggestions leave it alone. Pressed again, it may be wrong as any other.</source>
        <translation>建议不再改动它；再按一次取消。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Said to be right</source>
        <translation>已确认无误</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
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
        <translation>文件大于 %1，不会是年度报告。</translation>
    </message>
    <message>
        <source>Choose the file of the report itself.</source>
        <translation>请选择报告本身的文件。</translation>
    </message>
    <message>
        <source>The link points to a file that does not exist.</source>
        <translation>链接指向的文件不存在。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>This is a folder, not a report.</source>
        <translation>这是文件夹，不是报告。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file.</source>
        <translation>这是设备、管道或套接字，不是文件。</translation>
    </message>
    <message>
        <source>Save the report to a file, or give it on standard input.</source>
        <translation>请将报告存成文件，或从标准输入给出。</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Check the disk or the network folder it is on.</source>
        <translation>请检查它所在的磁盘或网络文件夹。</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program locks it.</source>
        <translation>请确认有读取权限且没有被其他程序锁定。</translation>
    </message>
    <message>
        <source>The file&apos;s name is not written in UTF-8, so that it cannot be opened.</source>
        <translation>文件名不是 UTF-8 编码，无法打开。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>请重命名该文件。</translation>
    </message>
</context>
<context>
    <name>gouji::Journal</name>
    <message>
        <source>A file beside the database could not be made.</source>
        <translation>无法在数据库旁建立文件。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>请确认对该文件夹有写入权限。</translation>
    </message>
</context>
<context>
    <name>gouji::JournalKeeper</name>
    <message>
        <source>This file has changed since it was last proofread here. The corrections of that time (%1) belong to the older file and were not laid over it.</source>
        <translation>此文件自上次核对后已变动。当时的更正（%1 处）属于旧文件，未套用。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this report was open. It is back as it was.</source>
        <translation>上次程序意外结束时此报告尚未关闭，现已恢复原状。</translation>
    </message>
    <message>
        <source>This report was proofread here before: what was done then is laid over it again.</source>
        <translation>此报告以前核对过，当时的处理已重新套用。</translation>
    </message>
    <message>
        <source>%1 Corrections: %2, waivers: %3, numbers said to be right: %4, numbers of the text linked by hand: %5.</source>
        <comment>a sentence, then counts</comment>
        <translation>%1更正 %2 处，说明 %3 条，确认无误的数 %4 个，手工对应的正文数字 %5 个。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
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
        <translation>无数字</translation>
    </message>
</context>
<context>
    <name>gouji::LinkDialog</name>
    <message>
        <source>Link a number to the tables</source>
        <translation>将正文数字对应到表格</translation>
    </message>
    <message>
        <source>Type a part of the row&apos;s or column&apos;s name</source>
        <translation>输入行名或列名的一部分</translation>
    </message>
    <message>
        <source>Cells and sums of cells</source>
        <translation>单元格及其合计</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>对应(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gouji::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste report</source>
        <translation>粘贴报告(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>修改单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Make cell &amp;blank</source>
        <translation>清空单元格(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;store what is printed</source>
        <translation>恢复原文(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>问题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Apply suggestion</source>
        <translation>采纳建议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>说明理由并保留(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the waiver &amp;back</source>
        <translation>撤回说明(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
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
        <translation>更正记录(&amp;C)</translation>
    </message>
    <message>
        <source>Next &amp;report</source>
        <translation>下一份报告(&amp;R)</translation>
    </message>
    <message>
        <source>Previous r&amp;eport</source>
        <translation>上一份报告(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>默认字号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>语言将在下次启动程序时更换。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>核对规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Gouji</source>
        <translation>关于勾稽(&amp;A)</translation>
    </message>
    <message>
        <source>This &amp;number is right</source>
        <translation>此数无误(&amp;N)</translation>
    </message>
    <message>
        <source>Next su&amp;ggestion</source>
        <translation>下一条建议(&amp;G)</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一条建议</translation>
    </message>
    <message>
        <source>Apply all &amp;certain suggestions</source>
        <translation>采纳所有确定的建议(&amp;C)</translation>
    </message>
    <message>
        <source>No suggestion is certain: each one needs a person&apos;s judgement.</source>
        <translation>没有确定的建议：每一条都需要人工判断。</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbers of the text</source>
        <translation>正文数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Link the number to…</source>
        <translation>将数字对应到表格(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the link &amp;back</source>
        <translation>取消对应(&amp;B)</translation>
    </message>
    <message>
        <source>Not a &amp;claim</source>
        <translation>不必核对(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;orrect the number…</source>
        <translation>更正正文数字(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore the number that is printed</source>
        <translation>恢复正文原数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with &amp;last year&apos;s report…</source>
        <translation>与上年报告比较(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Side by side with last year&apos;s</source>
        <translation>与上年报告并列(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with last year&apos;s report first.</source>
        <translation>请先与上年报告比较。</translation>
    </message>
    <message>
        <source>Side by side with &amp;another open report</source>
        <translation>与另一份已打开的报告并列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>档案库(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Search the texts</source>
        <translation>全文检索(&amp;S)</translation>
    </message>
    <message>
        <source>Read the archive &amp;anew</source>
        <translation>重新读取档案库(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>核对(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>档案库(&amp;A)…</translation>
    </message>
    <message>
        <source>The archive changes when the program is started again.</source>
        <translation>重新启动程序后改用该档案库。</translation>
    </message>
    <message>
        <source>Side by side with the other &amp;version</source>
        <translation>与另一版本并列(&amp;V)</translation>
    </message>
    <message>
        <source>The archive has no other version of this report.</source>
        <translation>档案库中没有这份报告的其他版本。</translation>
    </message>
    <message>
        <source>Side by side with the agency whose te&amp;xt it has</source>
        <translation>与文字雷同的机关并列(&amp;X)</translation>
    </message>
    <message>
        <source>In the archive no agency beside it has most of its sentences.</source>
        <translation>档案库中没有同级机关与它的多数语句雷同。</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>修改历史(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message>
        <source>pasted report</source>
        <translation>粘贴的报告</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the report in the browser or the editor, the tables with it, then paste again.</source>
        <translation>剪贴板中没有文字。请在浏览器或编辑器中复制报告（连同表格），再粘贴。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
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
        <translation>这是一张图片。请先做文字识别（OCR），再粘贴文字。</translation>
    </message>
    <message>
        <source>Reports (%1);;All files (*)</source>
        <translation>报告 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved: to be decided</source>
        <translation>未保存：有待决定</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>agency, year: name of a report&apos;s tab</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Archive — Gouji</source>
        <translation>档案库 — 勾稽</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>gouji::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>gouji::OpeningPage</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
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
        <translation>报告的页面原样</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>gouji::Part</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It has a document type declaration.</source>
        <translation>含有文档类型声明。</translation>
    </message>
    <message>
        <source>It holds more than any report does.</source>
        <translation>内容超出任何报告的规模。</translation>
    </message>
</context>
<context>
    <name>gouji::PdfPages</name>
    <message>
        <source>The pages of this PDF cannot be shown.</source>
        <translation>无法显示此 PDF 的页面。</translation>
    </message>
</context>
<context>
    <name>gouji::PdfReader</name>
    <message>
        <source>The PDF holds much more than a report does.</source>
        <translation>这个 PDF 的内容远远超过一份报告。</translation>
    </message>
    <message>
        <source>Choose the report itself, or print its pages to a PDF of their own.</source>
        <translation>请选择报告本身，或将报告的那几页另存为一个 PDF。</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>这个 PDF 已损坏。</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>请重新保存或下载。</translation>
    </message>
    <message>
        <source>The PDF is protected with a password.</source>
        <translation>这个 PDF 有密码保护。</translation>
    </message>
    <message>
        <source>Open it with the password and print or save it without one.</source>
        <translation>请用密码打开后，另存为没有密码的 PDF。</translation>
    </message>
    <message>
        <source>The PDF has pages but no text: it is scanned.</source>
        <translation>这个 PDF 有页面但没有文字：它是扫描件。</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, or use the original.</source>
        <translation>请先进行文字识别（OCR），或使用原始文件。</translation>
    </message>
</context>
<context>
    <name>gouji::Readers</name>
    <message>
        <source>The page is nested too deeply, or too large, to be read.</source>
        <translation>网页嵌套过深或过大，无法读取。</translation>
    </message>
    <message>
        <source>Open it in a browser and paste the report&apos;s text, or save it as text.</source>
        <translation>请在浏览器中打开并粘贴报告内容，或另存为纯文本。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; no report is.</source>
        <translation>文件大于 %1 MB，不会是年度报告。</translation>
    </message>
    <message>
        <source>Choose the report itself.</source>
        <translation>请选择报告本身。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>请确认已完整保存或下载。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>文件中没有文字。</translation>
    </message>
    <message>
        <source>A file of this format cannot be written back with its corrections.</source>
        <translation>这种格式的文件无法连同更正写回。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (XLSB), which cannot be read.</source>
        <translation>这是二进制 Excel 工作簿（XLSB），无法读取。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as XLSX.</source>
        <translation>请用 Excel 或 WPS 打开，另存为 XLSX。</translation>
    </message>
    <message>
        <source>A PDF cannot be written back with its corrections.</source>
        <translation>PDF 不能带着更正写回。</translation>
    </message>
    <message>
        <source>Correct the document that the PDF was made of. The corrections go with the tables for Excel, the list of corrections (CSV) and the check record.</source>
        <translation>请更正生成该 PDF 的文档。更正会写进 Excel 表格、更正清单（CSV）和检查记录。</translation>
    </message>
    <message>
        <source>Save it as DOCX, XLSX or HTML and open that. The corrections also go with the tables for Excel, the list of corrections (CSV) and the check record.</source>
        <translation>请另存为 DOCX、XLSX 或 HTML 后再打开。更正也会写进 Excel 表格、更正清单（CSV）和检查记录。</translation>
    </message>
    <message>
        <source>The file holds more than %1 million characters of text; no report does.</source>
        <translation>文件中的文字超过 %1 百万字，报告不会有这么多。</translation>
    </message>
    <message>
        <source>There is no web page in this web archive.</source>
        <translation>这个单文件网页（MHTML）里没有网页。</translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page as HTML.</source>
        <translation>请检查是否保存完整，或将网页另存为 HTML。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件有密码保护。</translation>
    </message>
    <message>
        <source>Open it in Word, Excel or WPS, remove the password, and save it again.</source>
        <translation>请用 Word、Excel 或 WPS 打开，去掉密码后重新保存。</translation>
    </message>
    <message>
        <source>This is an OFD document, which cannot be read.</source>
        <translation>这是 OFD 版式文件，无法读取。</translation>
    </message>
    <message>
        <source>Open it in an OFD reader and export it as PDF.</source>
        <translation>请用 OFD 阅读器打开并导出为 PDF。</translation>
    </message>
    <message>
        <source>This is an archive of files, not a report.</source>
        <translation>这是压缩包，不是报告。</translation>
    </message>
    <message>
        <source>Unpack it, and open the report that is in it.</source>
        <translation>请先解压，再打开其中的报告。</translation>
    </message>
    <message>
        <source>Choose a Word or Excel document, a PDF, a web page (HTML) or a text file.</source>
        <translation>请选择 Word 或 Excel 文档、PDF、网页（HTML）或文本文件。</translation>
    </message>
    <message>
        <source>This is a Word document saved as XML, which cannot be read.</source>
        <translation>这是另存为 XML 的 Word 文档，无法读取。</translation>
    </message>
    <message>
        <source>Open it in Word and save it as DOCX.</source>
        <translation>请用 Word 打开并另存为 DOCX。</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>这是一张图片。</translation>
    </message>
    <message>
        <source>Run text recognition on it, and open or paste the text.</source>
        <translation>请先做文字识别（OCR），再打开或粘贴识别出的文字。</translation>
    </message>
    <message>
        <source>This is neither a document nor a spreadsheet.</source>
        <translation>这既不是文档，也不是表格文件。</translation>
    </message>
    <message>
        <source>Choose the file of the report itself.</source>
        <translation>请选择报告文件本身。</translation>
    </message>
</context>
<context>
    <name>gouji::Recogniser</name>
    <message>
        <source>No part of an annual report on government information disclosure was found in it.</source>
        <translation>其中没有找到政府信息公开工作年度报告的任何部分。</translation>
    </message>
    <message>
        <source>Choose the report itself: its six sections and three tables.</source>
        <translation>请选择报告本身，即含六个部分、三张表的文件。</translation>
    </message>
</context>
<context>
    <name>gouji::Record</name>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 处</translation>
    </message>
    <message>
        <source>Check record</source>
        <translation>勾稽检查记录</translation>
    </message>
    <message>
        <source>pasted report</source>
        <translation>粘贴的报告</translation>
    </message>
    <message>
        <source>Errors stand: the report should not be published as it is.</source>
        <translation>尚有错误：报告不宜按现状发布。</translation>
    </message>
    <message>
        <source>No errors stand; the warnings are to be explained or corrected.</source>
        <translation>没有错误；警告须作说明或更正。</translation>
    </message>
    <message>
        <source>No errors or warnings stand.</source>
        <translation>没有错误，也没有警告。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
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
        <translation>已说明</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>检查程序</translation>
    </message>
    <message>
        <source>Gouji %1; rules of one&apos;s own: %2</source>
        <translation>勾稽 %1；自定规则 %2 条</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Findings after the corrections</source>
        <translation>更正之后的问题清单</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1，已说明</translation>
    </message>
    <message>
        <source>%1, in doubt</source>
        <translation>%1，存疑</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>Lapsed, since the numbers have changed. %1</source>
        <translation>已失效：数字已变。%1</translation>
    </message>
    <message>
        <source>Lapsed, since nothing is found there any more. %1</source>
        <translation>已失效：该处已无问题。%1</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>保留说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>The tables as they stand</source>
        <translation>现状表格</translation>
    </message>
    <message>
        <source>[1] is the number of a finding that speaks of the cell. A correction stands in bold behind what is printed, which is struck out.</source>
        <translation>[1] 为涉及该单元格的问题的序号。划线的是原文，其后粗体为更正。</translation>
    </message>
    <message>
        <source>Rules checked: %1</source>
        <translation>所用规则：%1 条</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>one&apos;s own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where (page)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gouji::Refusal</name>
    <message>
        <source>The report has no such cell.</source>
        <translation>报告中没有这个单元格。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number, or nothing to leave the cell blank.</source>
        <translation>“%1”不是数字。请输入数字；留空则为空白。</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount is not.</source>
        <translation>“%1”是负数，金额不能为负。</translation>
    </message>
    <message>
        <source>“%1” is negative; a count is not.</source>
        <translation>“%1”是负数，件数不能为负。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; a count is.</source>
        <translation>“%1”不是整数，件数应为整数。</translation>
    </message>
    <message>
        <source>The text has no such number.</source>
        <translation>正文中没有这个数字。</translation>
    </message>
    <message>
        <source>The text prints no number there.</source>
        <translation>正文此处没有写数字。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number.</source>
        <translation>“%1”不是数字。请输入数字。</translation>
    </message>
    <message>
        <source>“%1” is negative; the text says more or less in words.</source>
        <translation>“%1”是负数；正文用文字表示增减。</translation>
    </message>
</context>
<context>
    <name>gouji::ReportComparer</name>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>%1 is the report for %2, and this one is for %3: they were not compared. Choose the report of the year before.</source>
        <translation>%1 是 %2 年度的报告，而本报告是 %3 年度的：未作比较。请选择上一年度的报告。</translation>
    </message>
    <message>
        <source>Compared with %1. Findings that rest on its numbers: %2.</source>
        <translation>已与 %1 比较。依据其数字发现的问题：%2 个。</translation>
    </message>
    <message>
        <source>No other report is open</source>
        <translation>没有打开其他报告</translation>
    </message>
</context>
<context>
    <name>gouji::ReportMarkDelegate</name>
    <message>
        <source>missing</source>
        <translation>缺报</translation>
    </message>
</context>
<context>
    <name>gouji::ReportPane</name>
    <message>
        <source>The chosen report</source>
        <translation>所选报告</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>报告的各版本</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose an agency or one of its reports.</source>
        <translation>请选择一个机关或它的一份报告。</translation>
    </message>
    <message>
        <source>No report for %1 is in the archive.</source>
        <translation>档案库中没有 %1 年度的报告。</translation>
    </message>
    <message>
        <source>No report is in the archive.</source>
        <translation>档案库中没有它的报告。</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>已有报告：%1</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>层级：</translation>
    </message>
    <message>
        <source>Reports to:</source>
        <translation>上级：</translation>
    </message>
    <message>
        <source>Other names:</source>
        <translation>别名：</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>%1 年度报告</translation>
    </message>
    <message>
        <source>Report for %1: an older version</source>
        <translation>%1 年度报告：较旧的版本</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
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
        <translation>导入：</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>问题 %1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>版本 %1 个</translation>
    </message>
    <message>
        <source>First break:</source>
        <translation>首次断裂：</translation>
    </message>
    <message>
        <source>%1 does not carry on what %2 left</source>
        <translation>%1 年未承接 %2 年结转数</translation>
    </message>
</context>
<context>
    <name>gouji::ReportSession</name>
    <message>
        <source>Correct %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>说明问题</translation>
    </message>
    <message>
        <source>Take back a waiver</source>
        <translation>撤回说明</translation>
    </message>
    <message>
        <source>Apply all certain suggestions</source>
        <translation>采纳所有确定的建议</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>确认无误：%1</translation>
    </message>
    <message>
        <source>%1 may be wrong</source>
        <translation>撤销确认：%1</translation>
    </message>
    <message>
        <source>Leave %1 to the program</source>
        <translation>%1：由程序判断</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>对应 %1</translation>
    </message>
    <message>
        <source>%1 is not a claim</source>
        <translation>%1：不必核对</translation>
    </message>
    <message>
        <source>%1 is a claim</source>
        <translation>%1：须核对</translation>
    </message>
</context>
<context>
    <name>gouji::ReportStore</name>
    <message>
        <source>The report is not in the archive any more.</source>
        <translation>该报告已不在档案库中。</translation>
    </message>
    <message>
        <source>Somebody removed it; look at the archive again.</source>
        <translation>已被他人移除；请刷新档案库。</translation>
    </message>
</context>
<context>
    <name>gouji::ReportTabs</name>
    <message>
        <source>Corrections that were not exported</source>
        <translation>尚未导出的更正</translation>
    </message>
    <message>
        <source>%1 has corrections that were not exported.</source>
        <translation>%1 有尚未导出的更正。</translation>
    </message>
    <message>
        <source>%1 reports have corrections that were not exported.</source>
        <translation>%1 份报告有尚未导出的更正。</translation>
    </message>
    <message>
        <source>Kept corrections come back when the report is opened again.</source>
        <translation>保留的更正会在再次打开此报告时恢复。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewPage</name>
    <message>
        <source>This text is very long: the source shows only the part around the report&apos;s tables. All of it was checked.</source>
        <translation>文件很长：原文窗格只显示报告各表前后的部分，全文均已核对。</translation>
    </message>
    <message>
        <source>Pasted report</source>
        <translation>粘贴的报告</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
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
        <translation>无法显示此文件的页面：原文栏显示其文字。</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>cell, old and new text</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was applied: what is certain by itself would bring another error.</source>
        <translation>没有采纳任何建议：单独看确定的改法会带来别的错误。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Corrected in one step, cells: %1 (Undo takes them back)</source>
        <translation>已一次更正 %1 个单元格（可撤销）：</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>查看更正记录</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>gouji::RuleFile</name>
    <message>
        <source>The file is too large for a rule file.</source>
        <translation>文件过大，不是规则文件。</translation>
    </message>
</context>
<context>
    <name>gouji::FormText</name>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”写了两次。</translation>
    </message>
    <message>
        <source>“*” must stand for the rows, or for the columns, of one table throughout.</source>
        <translation>“*”必须始终代表同一张表的行，或始终代表其列。</translation>
    </message>
    <message>
        <source>“only” says what “*” stands for, and there is no “*”.</source>
        <translation>“only”说明“*”代表什么，而这里没有“*”。</translation>
    </message>
    <message>
        <source>No row or column of the edition %1 has all the cells.</source>
        <translation>表格 %1 版没有任何一行或一列具备全部这些单元格。</translation>
    </message>
    <message>
        <source>The edition %1 has nothing “%2” for “*” to stand for.</source>
        <translation>%1 版格式中没有“*”可以代表的“%2”。</translation>
    </message>
    <message>
        <source>The edition %1 of the form has no cell “%2”.</source>
        <translation>表格 %1 版没有单元格“%2”。</translation>
    </message>
    <message>
        <source>“%1” has this role already.</source>
        <translation>“%1”已有此角色。</translation>
    </message>
    <message>
        <source>“%1” is not a member that a form has here.</source>
        <translation>表式的此处不能有“%1”。</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>没有“%1”这一部分。</translation>
    </message>
    <message>
        <source>Only one group of an edition can have this role.</source>
        <translation>一版表式中只能有一组具有此角色。</translation>
    </message>
    <message>
        <source>There is no group “%1” before it.</source>
        <translation>前面没有“%1”这一组。</translation>
    </message>
    <message>
        <source>“%1” is no column, or named twice.</source>
        <translation>没有“%1”这一列，或该列写了两次。</translation>
    </message>
    <message>
        <source>The form has no cells “%1”.</source>
        <translation>表式中没有单元格“%1”。</translation>
    </message>
    <message>
        <source>The form has more sections than ordinals.</source>
        <translation>表式的部分多于序号。</translation>
    </message>
    <message>
        <source>Correct the file of the form.</source>
        <translation>请改正表式文件。</translation>
    </message>
</context>
<context>
    <name>gouji::JsonText</name>
    <message>
        <source>“%1” must be a text that is not empty.</source>
        <translation>“%1”必须是非空文字。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1”必须是文字列表。</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1”必须是下列之一：%2。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number above 0.</source>
        <translation>“%1”必须是大于 0 的整数。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>“%1” must be a list of objects.</source>
        <translation>“%1”必须是对象的列表。</translation>
    </message>
</context>
<context>
    <name>gouji::RuleFileText</name>
    <message>
        <source>“%1” is not a member of a rule.</source>
        <translation>规则中不能有“%1”。</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the form.</source>
        <translation>表格没有版本“%1”。</translation>
    </message>
    <message>
        <source>Correct the rule file; its other rules are in force.</source>
        <translation>请改正规则文件；其中其他规则仍然有效。</translation>
    </message>
    <message>
        <source>“%1” is not a member of a rule file.</source>
        <translation>规则文件中不能有“%1”。</translation>
    </message>
    <message>
        <source>A rule file is an object with a list “rules”.</source>
        <translation>规则文件应是含有“rules”列表的 JSON 对象。</translation>
    </message>
    <message>
        <source>There is already a rule “%1”.</source>
        <translation>规则“%1”已存在。</translation>
    </message>
</context>
<context>
    <name>gouji::Rules</name>
    <message>
        <source>The form&apos;s own sums agree.</source>
        <translation>表式自身的合计应当相符。</translation>
    </message>
    <message>
        <source>%1 is %2: a count is a whole number, not negative</source>
        <translation>%1为 %2：件数应为非负整数</translation>
    </message>
    <message>
        <source>%1 is %2: a change is a whole number</source>
        <translation>%1为 %2：增减数应为整数</translation>
    </message>
    <message>
        <source>%1 is %2: an amount is not negative</source>
        <translation>%1为 %2：金额不能为负</translation>
    </message>
    <message>
        <source>Counts are whole numbers that are not negative. A change against last year may have a sign, an amount may have decimals.</source>
        <translation>件数应为非负整数。比上年增减数可带正负号，金额可有小数。</translation>
    </message>
    <message>
        <source>%1 holds the text “%2”, which is read as %3</source>
        <translation>%1填的是文字“%2”，读作 %3</translation>
    </message>
    <message>
        <source>%1 holds the text “%2”, which is not a number</source>
        <translation>%1填的是文字“%2”，不是数字</translation>
    </message>
    <message>
        <source>The form wants a number alone. Units and remarks belong in the header or the narrative. Text that cannot be read leaves its balances unchecked.</source>
        <translation>表格中只应填数字，单位和说明应写在表头或正文中。无法识读的文字会使相关勾稽关系无从核对。</translation>
    </message>
    <message>
        <source>%1 holds “%2” where the form wants a number</source>
        <translation>%1填的是“%2”，应填数字</translation>
    </message>
    <message>
        <source>%1: %2 cells hold a mark such as “%3” where the form wants a number</source>
        <translation>%1：%2 个单元格填的是“%3”之类的符号，应填数字</translation>
    </message>
    <message>
        <source>Where there is nothing to report the form wants 0: a dash does not say whether the number is nought or not known.</source>
        <translation>没有发生的应填 0：填横线看不出是零还是不详。</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1为空白</translation>
    </message>
    <message>
        <source>%1: %2 cells are blank</source>
        <translation>%1：%2 个单元格为空白</translation>
    </message>
    <message>
        <source>%1 is blank; the balances need %2</source>
        <translation>%1为空白；按勾稽关系应为 %2</translation>
    </message>
    <message>
        <source>%1: %2 totals are blank; the balances need more than 0 there</source>
        <translation>%1：%2 个合计为空白；按勾稽关系应大于 0</translation>
    </message>
    <message>
        <source>Blank is not nought: the form wants 0 where there is nothing to report. A blank total leaves its balance unchecked.</source>
        <translation>空白不等于零：没有发生的应填 0。合计空白时，其勾稽关系无法核对。</translation>
    </message>
    <message>
        <source>The table is missing: %1</source>
        <translation>缺少表格：%1</translation>
    </message>
    <message>
        <source>The row is missing: %1</source>
        <translation>缺少行：%1</translation>
    </message>
    <message>
        <source>The column is missing: %1</source>
        <translation>缺少列：%1</translation>
    </message>
    <message>
        <source>The cell is missing: %1</source>
        <translation>缺少单元格：%1</translation>
    </message>
    <message>
        <source>Rows, columns and tables of the form are prescribed; none may be left out. The balances of what is missing are not checked.</source>
        <translation>表格及其行、列均为规定内容，不得缺少。缺少部分涉及的勾稽关系不作核对。</translation>
    </message>
    <message>
        <source>%1: %2 is more than was received: %3</source>
        <translation>%1：%2 大于收到的总数 %3</translation>
    </message>
    <message>
        <source>No result, and no number carried over to next year, can be larger than what was received this year and carried in from last year together.</source>
        <translation>任何一项办理结果以及结转下年度的数量，都不能大于本年新收与上年结转之和。</translation>
    </message>
    <message>
        <source>%1: every number is 0 or blank</source>
        <translation>%1：所有数字均为 0 或空白</translation>
    </message>
    <message>
        <source>%1: nothing is filled in</source>
        <translation>%1：没有填写</translation>
    </message>
    <message>
        <source>A year without a single request does happen, and so does a table that was never filled in.</source>
        <translation>全年没有收到一件申请的情况是有的，忘记填表的情况也是有的。</translation>
    </message>
    <message>
        <source>%1 is %2, in units of 10,000 yuan; it looks like yuan</source>
        <translation>%1为 %2 万元，疑似按元填写</translation>
    </message>
    <message>
        <source>%1, but %2 has no power to make regulations (规章)</source>
        <translation>%1，但%2没有制定规章的权限</translation>
    </message>
    <message>
        <source>Regulations (规章) are made by departments of the State Council and by governments of provinces and of cities with districts; not by townships, streets or departments of a county.</source>
        <translation>规章由国务院部门以及省级和设区的市级人民政府制定；乡镇、街道和县级部门无权制定。</translation>
    </message>
    <message>
        <source>The section is missing: %1</source>
        <translation>缺少部分：%1</translation>
    </message>
    <message>
        <source>The section is out of order: %1</source>
        <translation>部分顺序有误：%1</translation>
    </message>
    <message>
        <source>The section “%1” is numbered %2; the form numbers it %3</source>
        <translation>“%1”编号为%2，格式规定为%3</translation>
    </message>
    <message>
        <source>The section comes twice: %1</source>
        <translation>部分重复出现：%1</translation>
    </message>
    <message>
        <source>The report announces %1 parts and has %2</source>
        <translation>报告称由 %1 个部分组成，实有 %2 个部分</translation>
    </message>
    <message>
        <source>The table stands in another section than the form&apos;s: %1</source>
        <translation>表格不在格式规定的部分：%1</translation>
    </message>
    <message>
        <source>The report has six sections, in the form&apos;s order, numbered one to six.</source>
        <translation>报告由六个部分组成，按格式规定的顺序依次编号一至六。</translation>
    </message>
    <message>
        <source>A report for %1 on the tables of %2</source>
        <translation>%1 年度报告使用了 %2 版表格</translation>
    </message>
    <message>
        <source>Reports for 2021 and later are made on the form of 国办公开办函〔2021〕30号. The year of the change itself is let pass.</source>
        <translation>2021 年及以后的年度报告应使用国办公开办函〔2021〕30号规定的格式。换版当年不予提示。</translation>
    </message>
    <message>
        <source>“%1” stands where the form prints “%2”</source>
        <translation>印作“%1”，格式规定为“%2”</translation>
    </message>
    <message>
        <source>The label is not printed: %2</source>
        <translation>缺少表头文字：%2</translation>
    </message>
    <message>
        <source>The form has no row “%1”</source>
        <translation>格式中没有“%1”这一行</translation>
    </message>
    <message>
        <source>The form has no column “%1”</source>
        <translation>格式中没有“%1”这一列</translation>
    </message>
    <message>
        <source>“%1” is printed as one row, where the form has several</source>
        <translation>“%1”合并成了一行，格式规定分为数行</translation>
    </message>
    <message>
        <source>Heads and labels of the tables are prescribed, and the tables may not be altered.</source>
        <translation>表头和行、列名称均为规定内容，不得更改表格。</translation>
    </message>
    <message>
        <source>“%1” is left over from a template</source>
        <translation>模板文字“%1”未删除</translation>
    </message>
    <message>
        <source>The brackets are empty: “%1”</source>
        <translation>括号内为空：“%1”</translation>
    </message>
    <message>
        <source>Instructions and place holders of a template must be gone from the report.</source>
        <translation>报告中不应留有模板的说明文字和占位符。</translation>
    </message>
    <message>
        <source>The title says %1, but the statistics are for %2</source>
        <translation>标题为 %1 年，但统计数据为 %2 年</translation>
    </message>
    <message>
        <source>The statistics run from %1 to %2, not from 1 January to 31 December of one year</source>
        <translation>统计期限为 %1 至 %2，不是同一年的 1 月 1 日至 12 月 31 日</translation>
    </message>
    <message>
        <source>Published on %1, before the year %2 was over</source>
        <translation>发布日期为 %1，%2 年尚未结束</translation>
    </message>
    <message>
        <source>The report is for %2, but here it says %1</source>
        <translation>报告为 %2 年度，此处写作 %1</translation>
    </message>
    <message>
        <source>Title, statistics period and publication speak of one year: the report&apos;s. Another year belongs in comparisons and plans only.</source>
        <translation>标题、统计期限和发布日期应与报告年度一致。其他年份只应出现在比较和计划中。</translation>
    </message>
    <message>
        <source>Section one does not speak of %1</source>
        <translation>第一部分没有写到%1</translation>
    </message>
    <message>
        <source>Section one covers five aspects: proactive disclosure, disclosure on request, management of information, platforms, and supervision.</source>
        <translation>第一部分应包括五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。</translation>
    </message>
    <message>
        <source>A government also reports %1</source>
        <translation>政府的年度报告还应报告%1</translation>
    </message>
    <message>
        <source>A government&apos;s report also says how the work was assessed, how the public rated it, and who was held to account.</source>
        <translation>政府的年度报告还应包括工作考核、社会评议和责任追究结果情况。</translation>
    </message>
    <message>
        <source>Section five is empty</source>
        <translation>第五部分为空</translation>
    </message>
    <message>
        <source>Section five only says “%1”</source>
        <translation>第五部分只写了“%1”</translation>
    </message>
    <message>
        <source>Section five names no improvement</source>
        <translation>第五部分没有写改进情况</translation>
    </message>
    <message>
        <source>A report names the main problems of the work and what is done about them.</source>
        <translation>报告应写明工作存在的主要问题及改进情况。</translation>
    </message>
    <message>
        <source>Section six says nothing of the information processing fee (信息处理费)</source>
        <translation>第六部分没有报告信息处理费情况</translation>
    </message>
    <message>
        <source>Section six says nothing of the information processing fee (信息处理费), but %1</source>
        <translation>第六部分没有报告信息处理费情况，但%1</translation>
    </message>
    <message>
        <source>Section six says nothing of the information processing fee (信息处理费), which is spoken of elsewhere</source>
        <translation>第六部分没有报告信息处理费情况，但别处写到了信息处理费</translation>
    </message>
    <message>
        <source>The information processing fee that was charged is reported in section six, also when it is nought.</source>
        <translation>收取信息处理费的情况应在第六部分报告，没有收取的也应说明。</translation>
    </message>
    <message>
        <source>Published on %1; the last day was %2</source>
        <translation>发布日期为 %1，期限为 %2</translation>
    </message>
    <message>
        <source>Departments publish by 31 January, governments by 31 March.</source>
        <translation>部门应于 1 月 31 日前、政府应于 3 月 31 日前公布。</translation>
    </message>
    <message>
        <source>A mobile number is published: %1</source>
        <translation>公开了手机号码：%1</translation>
    </message>
    <message>
        <source>A citizen&apos;s id is published: %1</source>
        <translation>公开了公民身份号码：%1</translation>
    </message>
    <message>
        <source>A published report must not give away a person&apos;s number.</source>
        <translation>公开的报告中不得泄露个人号码。</translation>
    </message>
    <message>
        <source>The numbers of “%1” could not be placed in one way only</source>
        <translation>“%1”的数字归属不唯一</translation>
    </message>
    <message>
        <source>The file does not say in which columns the numbers of this row stand. Nothing was guessed: look at the original.</source>
        <translation>文件没有表明此行数字各在哪一列。未作猜测，请查看原件。</translation>
    </message>
    <message>
        <source>Blank cells of “%1” are lost; its numbers stand where the balances allow them</source>
        <translation>“%1”的空白单元格已丢失，其数字按勾稽关系归位</translation>
    </message>
    <message>
        <source>The file has lost blank cells of this row. There was one way only to place the numbers so that the balances hold.</source>
        <translation>文件丢失了此行的空白单元格。使勾稽关系成立的归位方法只有一种。</translation>
    </message>
    <message>
        <source>“%1” has more numbers than the form has cells</source>
        <translation>“%1”的数字多于格式规定的单元格</translation>
    </message>
    <message>
        <source>Some of the numbers of this row were not read into the table.</source>
        <translation>此行有的数字没有读入表格。</translation>
    </message>
    <message>
        <source>The table comes a second time with other numbers: %1</source>
        <translation>表格再次出现且数字不同：%1</translation>
    </message>
    <message>
        <source>The file seems to hold two reports; the first was read.</source>
        <translation>文件中似有两份报告，已读取第一份。</translation>
    </message>
    <message>
        <source>A character could not be decoded as %2, at offset %3</source>
        <translation>偏移 %3 处有一个字符无法按 %2 解码</translation>
    </message>
    <message>
        <source>%1 characters could not be decoded as %2, the first at offset %3</source>
        <translation>有 %1 个字符无法按 %2 解码，第一个在偏移 %3 处</translation>
    </message>
    <message>
        <source>Bytes of the file mean nothing in its encoding; a replacement character stands for them.</source>
        <translation>文件中有的字节在其编码中没有意义，已用替换字符代替。</translation>
    </message>
    <message>
        <source>%1: %2, but %3 (difference %4)</source>
        <translation>%1：%2，而%3（相差 %4）</translation>
    </message>
    <message>
        <source>What was received and what was carried in are either dealt with or carried out: in each column the first item plus the second equal the third plus the fourth. The form prints this rule in the corner of the table.</source>
        <translation>本年新收和上年结转的申请，或已办理，或结转下年度：每一列第一项加第二项之和，等于第三项加第四项之和。此关系印在表格左上角。</translation>
    </message>
    <message>
        <source>The total of the results is the sum of every row from the first result to the last: each request is counted under one result only.</source>
        <translation>办理结果总计等于各项结果之和：每件申请只计入一种结果。</translation>
    </message>
    <message>
        <source>The total of a row is the sum over the six kinds of applicants: natural persons and the five kinds of organisations.</source>
        <translation>每行总计等于六类申请人之和，即自然人与五类法人或其他组织。</translation>
    </message>
    <message>
        <source>The total of the reviews or lawsuits is the sum of the four outcomes: upheld, corrected, other, and not yet concluded.</source>
        <translation>复议或诉讼的总计等于四种结果之和：结果维持、结果纠正、其他结果、尚未审结。</translation>
    </message>
    <message>
        <source>The file holds a tracked change; it was read as accepted</source>
        <translation>文件中有一处修订，按已接受读取</translation>
    </message>
    <message>
        <source>The file holds %1 tracked changes; they were read as accepted</source>
        <translation>文件中有 %1 处修订，按已接受读取</translation>
    </message>
    <message>
        <source>What readers of the published report see depends on whether the changes are accepted. Accept or reject them before publishing.</source>
        <translation>公开后读者看到什么，取决于修订是否被接受。请在公开前接受或拒绝全部修订。</translation>
    </message>
    <message>
        <source>A number was put together from the lines it is broken into</source>
        <translation>有一个数字被折成几行，已拼接为一个数</translation>
    </message>
    <message>
        <source>%1 numbers were put together from the lines they are broken into</source>
        <translation>有 %1 个数字被折成几行，已拼接为一个数</translation>
    </message>
    <message>
        <source>The column is too narrow for the number, and the page does not say whether one number was meant. Compare it with the page.</source>
        <translation>这一列太窄，容不下数字，页面也没有说明是否为同一个数。请与页面对照。</translation>
    </message>
    <message>
        <source>The page leaves open in which cell a number stands</source>
        <translation>页面未能说明一个数字属于哪个单元格</translation>
    </message>
    <message>
        <source>The page leaves open in which cells %1 numbers stand</source>
        <translation>页面未能说明 %1 个数字属于哪些单元格</translation>
    </message>
    <message>
        <source>No lines are drawn around the number, and it stands between two columns. Compare the table with the page.</source>
        <translation>数字周围没有表格线，又位于两列之间。请将表格与页面对照。</translation>
    </message>
    <message>
        <source>A formula has no stored value; its cell was read as blank</source>
        <translation>有一个公式没有存储计算结果，其单元格按空白读取</translation>
    </message>
    <message>
        <source>%1 formulas have no stored value; their cells were read as blank</source>
        <translation>有 %1 个公式没有存储计算结果，其单元格按空白读取</translation>
    </message>
    <message>
        <source>The program that wrote the workbook did not work its formulas out. Open and save it in Excel, WPS or LibreOffice.</source>
        <translation>写出该工作簿的程序没有计算公式。请用 Excel、WPS 或 LibreOffice 打开并重新保存。</translation>
    </message>
    <message>
        <source>The text says %1, the tables say %2</source>
        <translation>正文写%1，表中为%2</translation>
    </message>
    <message>
        <source>What the narrative says of requests agrees with section three. 收到 and 受理 may mean the new requests or those in hand; both are accepted.</source>
        <translation>正文所述申请数量应与第三部分的表一致。“收到”“受理”可指本年新收，也可含上年结转，两种均可。</translation>
    </message>
    <message>
        <source>What the narrative says of reviews and suits agrees with section four: all of them, or those that are concluded.</source>
        <translation>正文所述行政复议、行政诉讼数量应与第四部分的表一致：可为总数，也可为已审结数。</translation>
    </message>
    <message>
        <source>What the narrative says of documents, licences, penalties, coercion and fees agrees with section two.</source>
        <translation>正文所述文件、许可、处罚、强制和收费数量应与第二部分的表一致。</translation>
    </message>
    <message>
        <source>The text says %1, but the tables have none: %2</source>
        <translation>正文写%1，但表中为零：%2</translation>
    </message>
    <message>
        <source>The text says “%1”, but the tables say %2</source>
        <translation>正文写“%1”，但表中为%2</translation>
    </message>
    <message>
        <source>Where the narrative says that there was nothing the cells are 0, and the reverse.</source>
        <translation>正文说没有的，表中应为0；反之亦然。</translation>
    </message>
    <message>
        <source>The parts are more than the whole of %1: %2</source>
        <translation>各部分之和超过总数%1：%2</translation>
    </message>
    <message>
        <source>The parts do not make up the whole of %1: %2</source>
        <translation>各部分之和不足总数%1：%2</translation>
    </message>
    <message>
        <source>Parts that the text names are not more than the whole, and those that are said to be all add up to it.</source>
        <translation>正文列举的各部分之和不应超过总数；列全的，应等于总数。</translation>
    </message>
    <message>
        <source>%1 should be %4%: %2 of %3</source>
        <translation>%1应为%4%：%2÷%3</translation>
    </message>
    <message>
        <source>%1 is cut off, not rounded: %2 of %3 is %4%</source>
        <translation>%1是截去尾数而非四舍五入：%2÷%3为%4%</translation>
    </message>
    <message>
        <source>%1 should be %4: from %2 to %3</source>
        <translation>%1应为%4：从%2到%3</translation>
    </message>
    <message>
        <source>Percentages and differences follow from the numbers that the text itself gives, at the places printed.</source>
        <translation>百分比和增减量应能由正文中的数字按所写位数算出。</translation>
    </message>
    <message>
        <source>The text says “%1”, but the numbers go from %2 to %3</source>
        <translation>正文写“%1”，但数字从%2变为%3</translation>
    </message>
    <message>
        <source>Growth, fall and standstill agree with the two numbers.</source>
        <translation>增长、下降、持平应与前后两个数字相符。</translation>
    </message>
    <message>
        <source>The text gives two numbers for the same: %1, and here %2</source>
        <translation>正文对同一事项前后说法不一：前为%1，此处为%2</translation>
    </message>
    <message>
        <source>What is stated twice is stated with the same number.</source>
        <translation>同一事项两处所写数字应一致。</translation>
    </message>
    <message>
        <source>A number is missing: “%1”</source>
        <translation>缺少数字：“%1”</translation>
    </message>
    <message>
        <source>A measure word has a number before it.</source>
        <translation>量词前应有数字。</translation>
    </message>
    <message>
        <source>The text says %1, as last year&apos;s report; the tables say %2</source>
        <translation>正文写%1，是上年报告的数；表中为%2</translation>
    </message>
    <message>
        <source>A number of the narrative is this year&apos;s, not one left over from last year&apos;s report.</source>
        <translation>正文中的数应是本年的，而不是上年报告遗留的。</translation>
    </message>
    <message>
        <source>The text has more numbers than any report; those behind here were not looked at</source>
        <translation>正文中的数字多于任何报告，此处之后的未予核对</translation>
    </message>
    <message>
        <source>A file that is no report, or many in one, would keep the program busy without end.</source>
        <translation>不是报告的文件，或多份报告合成的文件，会使程序无休止地核对。</translation>
    </message>
    <message>
        <source>%1: every number is the same as in %2</source>
        <translation>%1：每个数字都与 %2 年相同</translation>
    </message>
    <message>
        <source>A table in which nothing has changed since last year may have been copied. Few numbers do come again; a table of noughts is let pass.</source>
        <translation>与上年毫无变化的表格可能是照抄的。少量数字确会重复出现；全为 0 的表格不计。</translation>
    </message>
    <message>
        <source>%1 went from %3 in %4 to %2, ten times as much or more</source>
        <translation>%1由 %4 年的 %3 变为 %2，达到十倍或更多</translation>
    </message>
    <message>
        <source>%1 went from %3 in %4 to %2</source>
        <translation>%1由 %4 年的 %3 变为 %2</translation>
    </message>
    <message>
        <source>Ten times last year&apos;s number, or none where there were a hundred and more, may be right; it is worth a look. Where a total says it, its parts do not say it again.</source>
        <translation>达到上年的十倍，或由一百以上变为 0，可能属实，但值得核对。总计已经提示的，其组成部分不再提示。</translation>
    </message>
    <message>
        <source>%1 is %2, but only %3 were in force in %4 and %5 were made since</source>
        <translation>%1为 %2，但 %4 年现行有效仅 %3 件，此后制发 %5 件</translation>
    </message>
    <message>
        <source>No more documents can be repealed than were in force at the end of last year and were made this year.</source>
        <translation>废止件数不会超过上年末现行有效件数与本年制发件数之和。</translation>
    </message>
    <message>
        <source>%1 suits after a review, but no review in this year or in %2</source>
        <translation>复议后起诉 %1 件，但本年和 %2 年都没有行政复议</translation>
    </message>
    <message>
        <source>A suit after a review (复议后起诉) follows a review (行政复议), which is of this year or of the year before.</source>
        <translation>复议后起诉之前应有行政复议，在本年或上一年。</translation>
    </message>
    <message>
        <source>%1: %2 were pending at the end of %3, and this year&apos;s total is 0</source>
        <translation>%1：%3 年末尚未审结 %2 件，而本年总计为 0</translation>
    </message>
    <message>
        <source>What was not concluded last year (尚未审结) is concluded this year or still pending: the total cannot be 0.</source>
        <translation>上年尚未审结的，本年或已审结，或仍未审结：总计不会为 0。</translation>
    </message>
    <message>
        <source>%1 of %2 sentences (%3%) are those of the report for %4</source>
        <translation>%2 句中有 %1 句（%3%）与 %4 年度报告相同</translation>
    </message>
    <message>
        <source>Most sentences are found word for word in last year&apos;s report, years and numbers apart. Headings and the form&apos;s own words do not count.</source>
        <translation>除年份和数字外，大部分语句与上年报告逐字相同。标题和格式自带的文字不计。</translation>
    </message>
    <message>
        <source>No report for %1, though there are others from %2 to %3</source>
        <translation>缺 %1 年度的报告，而 %2 至 %3 年间有其他报告</translation>
    </message>
    <message>
        <source>An agency reports on every year; none is left out.</source>
        <translation>机关每年都要编制报告，不得缺年。</translation>
    </message>
    <message>
        <source>%1 is %2, but the %3 agencies add up to %4 (difference %5)</source>
        <translation>%1为 %2，但 %3 个下属机关合计为 %4（差 %5）</translation>
    </message>
    <message>
        <source>What a government sums up is the sum over the agencies under it. Checked only where all of their reports are there.</source>
        <translation>政府的汇总数等于其下属各机关之和。仅在各机关报告齐全时检查。</translation>
    </message>
    <message>
        <source>%1 of %2 sentences (%3%) are those of the report of %4</source>
        <translation>%2 句中有 %1 句（%3%）与%4的报告相同</translation>
    </message>
    <message>
        <source>Most sentences are found word for word in another agency&apos;s report, names, years and numbers apart.</source>
        <translation>除名称、年份和数字外，大部分语句与另一机关的报告逐字相同。</translation>
    </message>
    <message>
        <source>%2 is %3 here and %4 in %1</source>
        <translation>%2在本报告为 %3，在 %1 中为 %4</translation>
    </message>
    <message>
        <source>%1 has “%2” where this report says “%3”</source>
        <translation>%1 中是“%2”，本报告是“%3”</translation>
    </message>
    <message>
        <source>%1 does not have the sentence “%2”</source>
        <translation>%1 中没有这一句：“%2”</translation>
    </message>
    <message>
        <source>Only %1 has the sentence “%2”</source>
        <translation>只有 %1 有这一句：“%2”</translation>
    </message>
    <message>
        <source>Two files of the same report, a draft and the published one or two formats, say the same.</source>
        <translation>同一报告的两个文件（草稿与公布稿，或两种格式）内容应当一致。</translation>
    </message>
    <message>
        <source>What this year carried in is what last year&apos;s report carried out.</source>
        <translation>本年的上年结转数等于上年报告的结转下年度数。</translation>
    </message>
    <message>
        <source>What this year carried in of each kind of applicant is what last year&apos;s report carried out of it. An agency may have found out that an applicant is of another kind.</source>
        <translation>各类申请人的上年结转数等于上年报告中该类申请人的结转下年度数。机关可能重新认定了申请人的类别。</translation>
    </message>
    <message>
        <source>The documents in force are last year&apos;s, with those made this year and without those repealed.</source>
        <translation>现行有效件数等于上年现行有效件数加本年制发件数、减本年废止件数。</translation>
    </message>
    <message>
        <source>The number of items of the year before is last year&apos;s own number with last year&apos;s change.</source>
        <translation>上一年项目数量等于上年报告中的上一年项目数量加其本年增/减。</translation>
    </message>
    <message>
        <source>%1 is %2, in units of 10,000 yuan, and was %3 in %4; it looks like yuan</source>
        <translation>%1为 %2（单位：万元），%4 年为 %3；像是以元填写的</translation>
    </message>
    <message>
        <source>The cell&apos;s unit is 10,000 yuan (万元). A round number with many zeros, or a thousand times last year&apos;s, is often an amount in yuan.</source>
        <translation>该单元格以万元为单位。末尾有多个 0 的整数，或达到上年一千倍的数字，往往是以元填写的。</translation>
    </message>
    <message>
        <source>A mark that is not seen stands in a number and turns its digits</source>
        <translation>数字中有一个不可见的方向控制符，数字的显示次序与文件中不同</translation>
    </message>
    <message>
        <source>%1 marks that are not seen stand in numbers and turn their digits</source>
        <translation>数字中有 %1 个不可见的方向控制符，数字的显示次序与文件中不同</translation>
    </message>
    <message>
        <source>The digits are seen in another order than they stand in the file, and the program read them as they stand. Type the number again.</source>
        <translation>所见数字的次序与文件中的次序不同，程序按文件中的次序读取。请重新输入该数字。</translation>
    </message>
</context>
<context>
    <name>gouji::SearchCommand</name>
    <message>
        <source>Searches the text of the reports in the archive, and prints for each that contains QUERY the agency, the year and the sentence, with tabs between.
Exit code: 0 found, 1 not found, 2 wrong command line, 3 not searched.</source>
        <translation>在档案库的报告正文中查找，对每份含有 QUERY 的报告输出机关、年度和所在句子，以制表符分隔。
退出码：0 找到，1 未找到，2 命令行有误，3 未能查找。</translation>
    </message>
    <message>
        <source>Only agencies with this in their name.</source>
        <translation>仅限名称含有此文字的机关。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only reports of this year.</source>
        <translation>仅限此年度的报告。</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>So many reports at most. Default: %1.</source>
        <translation>至多列出的报告数。默认：%1。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>One text to search for is needed, and a limit of at least 1.</source>
        <translation>须给出一段要查找的文字，且上限至少为 1。</translation>
    </message>
    <message>
        <source>There are more than %1 reports; the others were left out (--limit).</source>
        <translation>报告超过 %1 份，其余未列出（--limit）。</translation>
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
        <translation>检索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在检索…</translation>
    </message>
    <message>
        <source>No report that passes the filters contains “%1”.</source>
        <translation>符合筛选条件的报告中没有“%1”。</translation>
    </message>
    <message>
        <source>Reports found: more than %1, the newest first. Scroll down for more.</source>
        <translation>找到的报告超过 %1 份，最新导入的在前。向下滚动查看更多。</translation>
    </message>
    <message>
        <source>Reports found: %1. Enter opens one at the place.</source>
        <translation>找到报告 %1 份。按回车打开并定位。</translation>
    </message>
</context>
<context>
    <name>gouji::SentencePairsModel</name>
    <message>
        <source>%1, other numbers</source>
        <translation>%1（数字不同）</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>语句</translation>
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
        <translation>该年没有含此数字的年报。</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>gouji::SeriesWords</name>
    <message>
        <source>Outcomes as shares</source>
        <translation>各结果所占比例</translation>
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
        <translation>报告原件的内容</translation>
    </message>
</context>
<context>
    <name>gouji::StartPage</name>
    <message>
        <source>Drop an annual report here</source>
        <translation>将年度报告拖放到这里</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a report</source>
        <translation>粘贴报告(&amp;P)</translation>
    </message>
    <message>
        <source>Gouji proofreads 政府信息公开工作年度报告: it finds every number that does not add up, says which cell is wrong and what it should be, and exports the corrected tables.</source>
        <translation>勾稽用于核对政府信息公开工作年度报告：找出每一处对不上的数字，指出哪个单元格有误、应为多少，并导出更正后的表格。</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the program makes no network connection.</source>
        <translation>不向任何地方发送内容：本程序不连接网络。</translation>
    </message>
    <message>
        <source>Opened lately:</source>
        <translation>最近打开：</translation>
    </message>
    <message>
        <source>The &amp;archive of reports</source>
        <translation>报告档案库(&amp;A)</translation>
    </message>
    <message>
        <source>Word, WPS and Excel files, PDF, web pages and plain text in any Chinese encoding can be opened. Several files can be dropped at once; text or a page copied from a browser can be pasted with Ctrl+V.</source>
        <translation>可打开 Word、WPS、Excel、PDF、网页和文本文件，中文编码不限。可一次拖放多个文件；从浏览器复制的网页或文字可用 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the archive %1: the program makes no other network connection.</source>
        <translation>除档案库 %1 外，不向任何地方发送内容，也不建立其他网络连接。</translation>
    </message>
</context>
<context>
    <name>gouji::Suggestion</name>
    <message>
        <source>Fill the blank cell with %1</source>
        <translation>空白单元格填 %1</translation>
    </message>
    <message>
        <source>Fill %1 blank cells with 0</source>
        <translation>%1 个空白单元格填 0</translation>
    </message>
    <message>
        <source>Replace the mark by %1</source>
        <translation>符号改为 %1</translation>
    </message>
    <message>
        <source>Replace %1 marks by 0</source>
        <translation>%1 处符号改为 0</translation>
    </message>
    <message>
        <source>Fill in %1, the sum of the parts</source>
        <translation>填入各项之和 %1</translation>
    </message>
    <message>
        <source>Fill %1 blank totals with the sums of their parts</source>
        <translation>%1 个空白合计填入各项之和</translation>
    </message>
    <message>
        <source>Write the number alone: %1</source>
        <translation>只填数字：%1</translation>
    </message>
    <message>
        <source>Convert yuan to 万元: %1</source>
        <translation>元换算为万元：%1</translation>
    </message>
    <message>
        <source>%1: two digits are swapped</source>
        <translation>%1：两位数字颠倒</translation>
    </message>
    <message>
        <source>%1: a digit was typed twice</source>
        <translation>%1：一位数字重复输入</translation>
    </message>
    <message>
        <source>%1: a digit is missing</source>
        <translation>%1：漏了一位数字</translation>
    </message>
    <message>
        <source>%1: a digit is mistyped</source>
        <translation>%1：一位数字输错</translation>
    </message>
    <message>
        <source>%1: the digits of two cells ran together</source>
        <translation>%1：两格的数字连在了一起</translation>
    </message>
    <message>
        <source>%1: the two cells are exchanged</source>
        <translation>%1：相邻两格填反</translation>
    </message>
    <message>
        <source>%1: the numbers stand one cell off</source>
        <translation>%1：数字错开了一格</translation>
    </message>
    <message>
        <source>%1: what one cell has too much, the other lacks</source>
        <translation>%1：一格多计的数正是另一格少计的数</translation>
    </message>
    <message>
        <source>%1: the total leaves out one of its parts</source>
        <translation>%1：总计漏加了其中一项</translation>
    </message>
    <message>
        <source>%1: the sum of the parts</source>
        <translation>%1：各项之和</translation>
    </message>
    <message>
        <source>%1: the number was left out</source>
        <translation>%1：漏填了数字</translation>
    </message>
    <message>
        <source>%1: then the balances hold</source>
        <translation>%1：改后勾稽关系成立</translation>
    </message>
    <message>
        <source>Change the cell to %1, as the text says</source>
        <translation>按正文将单元格改为%1</translation>
    </message>
    <message>
        <source>%1, as the text says</source>
        <translation>%1，与正文一致</translation>
    </message>
    <message>
        <source>Write %1 in the text: %2</source>
        <translation>正文改为 %1：表中%2</translation>
    </message>
    <message>
        <source>Write %1 in the text, as its numbers give</source>
        <translation>正文改为 %1（按文中数字算得）</translation>
    </message>
    <message>
        <source>%1: then it follows from last year&apos;s report</source>
        <translation>%1：这样与上年报告衔接</translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionList</name>
    <message>
        <source>Apply: %1</source>
        <translation>采纳：%1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
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
        <translation>采纳 (%1)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>The one smallest change:</source>
        <translation>改动最少的唯一改法：</translation>
    </message>
</context>
<context>
    <name>gouji::WorkerProcess</name>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>无法启动“%1”：%2。</translation>
    </message>
    <message>
        <source>A process of the program that reads files could not begin its work.</source>
        <translation>程序中负责读取文件的进程未能开始工作。</translation>
    </message>
    <message>
        <source>Check the files that the options name, and how much memory is left.</source>
        <translation>请检查各选项所指的文件，以及剩余内存是否充足。</translation>
    </message>
    <message>
        <source>Open the file in the program that it was made with, save it again, and take that.</source>
        <translation>请用制作该文件的程序打开它，另存一份，再用另存的文件。</translation>
    </message>
    <message>
        <source>The file was given up: reading it took more than %1 seconds.</source>
        <translation>已放弃该文件：读取超过 %1 秒。</translation>
    </message>
    <message>
        <source>The file was given up: reading it took more than %1 of memory.</source>
        <translation>已放弃该文件：读取所需内存超过 %1。</translation>
    </message>
    <message>
        <source>The file brought its reader down (signal %1).</source>
        <translation>读取该文件时，读取进程崩溃（信号 %1）。</translation>
    </message>
    <message>
        <source>The file brought its reader down (exit code %1).</source>
        <translation>读取该文件时，读取进程意外退出（退出码 %1）。</translation>
    </message>
</context>
<context>
    <name>gouji::Xlsx</name>
    <message>
        <source>The workbook holds more cells or more text than any report does.</source>
        <translation>工作簿的单元格或文字多于任何一份报告。</translation>
    </message>
    <message>
        <source>Copy the report&apos;s own sheets into a new workbook.</source>
        <translation>请将报告本身的工作表复制到新的工作簿。</translation>
    </message>
    <message>
        <source>Export the tables to Excel, and correct the original by hand.</source>
        <translation>请将表格导出到 Excel，再手工更正原件。</translation>
    </message>
    <message>
        <source>The file&apos;s part “%1” is in an encoding that cannot be written back.</source>
        <translation>文件的组成部分“%1”所用的编码无法写回。</translation>
    </message>
    <message>
        <source>A correction lies in no cell of the workbook.</source>
        <translation>有一处更正不在工作簿的任何单元格中。</translation>
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
        <translation>由 %1 更正：原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Green: corrected. The comment has the printed value and the reason.</source>
        <translation>绿色：已更正。批注中有原值和原因。</translation>
    </message>
    <message>
        <source>Red, bold: part of an error. The comment says which.</source>
        <translation>红色加粗：涉及错误，详见批注。</translation>
    </message>
    <message>
        <source>Yellow, bold: part of a warning. The comment says which.</source>
        <translation>黄色加粗：涉及警告，详见批注。</translation>
    </message>
    <message>
        <source>Blue, bold: part of a note. The comment says which.</source>
        <translation>蓝色加粗：涉及提示，详见批注。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>没有可用的临时文件夹。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>请在临时文件夹中腾出空间。</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>无法写出工作簿：%1。</translation>
    </message>
</context>
<context>
    <name>gouji::Xml</name>
    <message>
        <source>Open it in the program that made it, or in Word, Excel or WPS, and save it again.</source>
        <translation>请用生成它的程序或 Word、Excel、WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>文件缺少“%1”部分。</translation>
    </message>
    <message>
        <source>The file&apos;s part “%1” is damaged at line %2: %3.</source>
        <translation>文件的“%1”部分在第 %2 行已损坏：%3。</translation>
    </message>
</context>
<context>
    <name>gouji::Zip</name>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件设有密码保护。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS, remove the password, and save it again.</source>
        <translation>请用 Word 或 WPS 打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>请检查文件是否完整保存或下载。</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 MB; no report does.</source>
        <translation>文件的一个部分解压后超过 %1 MB，报告不会这么大。</translation>
    </message>
    <message>
        <source>Choose the file of the report itself.</source>
        <translation>请选择报告文件本身。</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>文件缺少“%1”部分。</translation>
    </message>
    <message>
        <source>A part of the file has an element with more than %1 attributes; no office program writes such.</source>
        <translation>文件的一个部件中有元素的属性超过 %1 个；办公软件不会写出这样的内容。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>A part of the file has a text of more than %1 MB; no report does.</source>
        <translation>文件的某一部分含有超过 %1 MB 的文本，任何报告都不会如此。</translation>
    </message>
</context>
</TS>
