/** The files of a new workspace: a small regulation in the project's own words, to be changed or thrown away. */

const VOCABULARY = `詞彙 借用 (example.vocabulary)

列舉 身分 (status) {
  學生 (student)
  教職員 (staff)
}

記錄 借用人 (borrower) {
  身分 (status) : 身分
}

記錄 借用 (loan) {
  件數 (items) : 件 0至20
  日數 (days) : 日 0至60
}
`;

const REGULATION = `法規 器材借用要點 (example.equipmentLoan)
機關 範例大學
主管 總務處
體例 點
使用 example.vocabulary
版本 114-1
文本 改寫
程序 行政會議 → 核定

沿革
  114年10月1日 114學年度第1次行政會議訂定

一、為使本校器材之借用有所依循，特訂定本要點。

二、借用器材之件數與期限如下：
  （一）學生每次借用[不得超過三件]{學生件數}，期限[以七日為限]{學生期限}。
  （二）教職員每次借用之件數不限，期限[以三十日為限]{教職員期限}。

規則 學生借用件數 (studentItems) 依 二（一） {
  適用 借用人.身分 為 學生
  應   借用.件數 合於 學生件數
}

規則 學生借用期限 (studentDays) 依 二（一） {
  適用 借用人.身分 為 學生
  應   借用.日數 合於 學生期限
}

規則 教職員借用期限 (staffDays) 依 二（二） {
  適用 借用人.身分 為 教職員
  應   借用.日數 合於 教職員期限
}

案例 學生借三件七日 {
  借用人 { 身分 學生 }
  借用 { 件數 3，日數 7 }
  學生借用件數 符合
  學生借用期限 符合
  教職員借用期限 不適用
}

案例 學生借四件八日 {
  借用人 { 身分 學生 }
  借用 { 件數 4，日數 8 }
  學生借用件數 違反
  學生借用期限 違反
}

三、器材損壞或遺失者，應照價賠償。

四、本要點經行政會議通過，陳請校長核定後實施，修正時亦同。
`;

const AMENDMENT = `修正案 器材借用要點第二點 (example.equipmentLoan.114-2)
修正法規 example.equipmentLoan @ 114-1
提案 總務處
通過 115年○月○日 114學年度第○次行政會議修正通過
生效 核定後實施

二（一） 字句
  「七日」改「十日」
說明 七日不足以完成課程專題，爰延長學生之借用期限。

案例 學生借九日 {
  借用人 { 身分 學生 }
  借用 { 件數 1，日數 9 }
  修正前 學生借用期限 違反
  修正後 學生借用期限 符合
}
`;

const IGNORE = `generated/**/*.docx
generated/**/*.odt
generated/**/*.pdf
.fagui/
`;

/** Path → text, in the order in which they are announced. */
export const starterFiles: ReadonlyMap<string, string> = new Map([
  ['rules/example/vocabulary.fagui', VOCABULARY],
  ['rules/example/equipment-loan/regulation.fagui', REGULATION],
  ['rules/example/equipment-loan/amendment-114-2.fagui', AMENDMENT],
  ['.gitignore', IGNORE],
]);
