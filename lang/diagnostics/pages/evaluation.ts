/** Pages of FG7xxx: evaluation and cases. */
import type { Page, Sample } from './page.ts';
import { CREDITS, MINIMUM, REGULATION_FILE, ruled } from './samples.ts';

const withCase = (lines: string, fields = CREDITS) => ruled(`${MINIMUM}\n案例 修十五學分 {\n${lines.split('\n').map((line) => `  ${line}\n`).join('')}}\n`, fields);

const withCalendar = (day: string): Sample => {
  const files = ruled(`一、申請不得逾截止日；截止日為假日者，順延至次一工作日。\n\n規則 如期申請 依 一 {\n  應 選課.申請日 不晚於 順延（選課.截止日）\n}\n\n案例 截止日申請 {\n  選課 { 申請日 115年3月2日，截止日 115年3月2日 }\n  行事曆 { 基準日 ${day} }\n  如期申請 符合\n}\n`, '申請日 (applied) : 日期\n截止日 (deadline) : 日期');
  return { ...files, [REGULATION_FILE]: files[REGULATION_FILE]!.replace('使用 example.vocabulary', '使用 example.vocabulary, example.calendar'), 'calendar.fagui': '行事曆 114學年度第2學期 (example.calendar.114-2)\n期間 115年2月1日至115年7月31日\n\n假日 115年2月27日\n補班 無\n' };
};

const onDay = (day: string): Sample => {
  const files = withCase(`基準日 ${day}\n選課 { 學分 15 }\n學分下限 違反`);
  return { ...files, [REGULATION_FILE]: files[REGULATION_FILE]!.replace('版本 1\n', '版本 1\n施行 115年8月1日\n') };
};

export const evaluationPages = {
  FG7001: {
    bad: withCase('選課 { 學分 16，學分 15 }\n學分下限 違反'),
    good: withCase('選課 { 學分 15 }\n學分下限 違反'),
    zh: '同一個案例對同一個事實給了兩個值，不知道以哪個為準。\n\n請刪去一個；要試兩個值，請寫兩個案例。',
    en: 'A case gives two values to one fact.\n\nDelete one, or write two cases.',
  },
  FG7002: {
    bad: withCase('選課 { 學分 「十五」 }\n學分下限 違反'),
    good: withCase('選課 { 學分 15 }\n學分下限 違反'),
    zh: '案例給的值與詞彙宣告的型別不合：數量要寫數字，是否要寫「是」或「否」，日期要寫年月日，列舉要寫成員。\n\n請照型別改寫；不知道的事實不必寫，結果會是「無法判定」並指出缺少什麼。',
    en: 'The value does not fit the type in the vocabulary: numbers, 是 or 否, dates, members of enumerations.\n\nWrite a value of that type; leave out a fact that is not known, and the result says what is missing.',
  },
  FG7003: {
    bad: withCase('選課 { 學分 15 }'),
    good: withCase('選課 { 學分 15 }\n學分下限 違反'),
    zh: '案例只有事實，沒有預期的結果，執行起來什麼也檢查不到。\n\n請在事實之後寫規則名稱與結果，例如：學分下限 違反。',
    en: 'The case has facts and expects nothing, so running it checks nothing.\n\nWrite the name of a rule and its outcome.',
  },
  FG7004: {
    bad: withCase('選課 { 學分 70 }\n學分下限 符合'),
    good: withCase('選課 { 學分 60 }\n學分下限 符合'),
    zh: '事實超出詞彙所定的範圍，或小數位數太多。範圍用來擋下打錯的資料，案例也要遵守。\n\n請改正數值；若範圍定得太窄，請改詞彙。',
    en: 'A fact lies outside the range of the vocabulary or has too many decimals. Ranges catch slips in data, and cases keep to them.\n\nCorrect the value, or widen the range in the vocabulary.',
  },
  FG7005: {
    bad: withCase('選課 { 學分 15 }\n學分下限 符合'),
    good: withCase('選課 { 學分 15 }\n學分下限 違反'),
    zh: '案例寫的結果與規則算出來的不同。可能是規則寫錯，可能是條文修正後結果真的變了，也可能是案例預期錯誤；程式不會替您決定哪一個對。\n\n請先看訊息引用的條文與數值，再改規則、條文或案例。修正案的案例可以分別寫「修正前」「修正後」的結果。',
    en: 'The case expects another outcome than the rule gives. The rule may be wrong, the text may have changed the outcome, or the case expects the wrong thing.\n\nRead the provision and the values in the message first. A case in an amendment may state outcomes for 修正前 and 修正後.',
  },
  FG7006: {
    bad: withCase('選課 { 學分 15 }\n修正前 學分下限 違反'),
    good: withCase('選課 { 學分 15 }\n學分下限 違反'),
    zh: '法規檔只描述一個版本，沒有「修正前」。前後的比較只在修正案的案例才有意義。\n\n請刪去「修正前」，或把案例移到修正案檔。',
    en: 'The file of a regulation describes one version; there is nothing before it. Comparisons belong to cases of an amendment.\n\nDelete 修正前, or move the case.',
  },
  FG7013: {
    bad: withCase('選課 { 學分 15 }\n學分上限 違反'),
    good: withCase('選課 { 學分 15 }\n學分下限 違反'),
    zh: '案例大括號外的每一行，是一個規則（或定義、結論、議決……）與它應有的結果。這個名稱不在本法規裡，多半是打錯字，或規則改過名稱。\n\n請照規則開頭的名稱寫。',
    en: 'Each line of a case outside of the braces is a rule, definition, conclusion or vote with the outcome it should have. Nothing of the regulation has this name.\n\nWrite the name as it stands in the head of the rule.',
  },
  FG7012: {
    bad: withCalendar('116年3月2日'),
    good: withCalendar('115年3月2日'),
    zh: '案例以基準日選行事曆，但使用的行事曆都不包含這一天，所以沒有假日與學期日期可用。\n\n請改日期、補上那個學期的行事曆，或在案例直接寫出用到的日子。',
    en: 'The case picks the calendar by a day that none of the calendars in use holds, so there are no holidays and term dates.\n\nChange the day, add the calendar of that term, or state the days in the case.',
  },
  FG7015: {
    bad: onDay('115年7月31日'),
    good: onDay('115年8月1日'),
    zh: '案例試的是它所在檔案的那個版本。寫了「基準日」，就照那一天施行的規定判定（讀別的法規時，也讀那一天的版本）；那一天施行的卻不是這個版本，案例試的就不是它。\n\n請改日期；想試的是修正之前的結果，請把案例寫在修正案，在結果前面加「修正前」。',
    en: 'A case tries the version of the file that it stands in. 基準日 makes it play on a day, with the versions of other regulations in force on it; on this day another version is in force.\n\nChange the day; to try what was before an amendment, write 修正前 in a case of that amendment.',
  },
  FG7009: {
    bad: withCase('選課 { 學分 15 }\n選課.各科成績 { 成績 70 }\n學分下限 違反', `${CREDITS}\n各科成績 (scores) : 清單 分 0至100`),
    good: withCase('選課 { 學分 15，各科成績 70、80 }\n學分下限 違反', `${CREDITS}\n各科成績 (scores) : 清單 分 0至100`),
    zh: '「選課.各科成績 { … }」是記錄的清單一筆一筆的寫法；這個欄位不是記錄的清單，每一筆沒有欄位可寫。\n\n請寫在記錄裡，值與值用頓號分開。',
    en: 'A block 選課.各科成績 { … } writes one entry of a list of records; the entries of this field have no fields.\n\nWrite the values in the record, with 、 between.',
  },
} satisfies Record<string, Page>;
