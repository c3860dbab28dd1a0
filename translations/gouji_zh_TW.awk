# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# awk -f gouji_zh_TW.awk gouji_zh_CN.ts CONVERTED: the converted file, with the sources as they were, for some quote Chinese.
NR == FNR { original[FNR] = $0; next }
/<source>/ { isSource = 1 }
{ sub(/language="zh_CN"/, "language=\"zh_TW\""); print isSource ? original[FNR] : $0 }
/<\/source>/ { isSource = 0 }
