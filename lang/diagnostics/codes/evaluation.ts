/** FG7xxx: evaluation and cases. */
import { entry } from '../entry.ts';

export const evaluation = {
  FG7001: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `案例裡「${name}」給了兩次。`,
    en: ({ name }) => `The case gives ${name} twice.`,
    help: { zh: () => '請刪去其中一個。', en: () => 'Delete one of them.' },
  }),
  FG7002: entry<{ wanted: string; optional: boolean; outcomes?: { readonly name: string; readonly words: readonly [string, string] } }>({
    severity: 'error',
    zh: ({ wanted, outcomes }) => (outcomes ? `「${outcomes.name}」的結果直接寫「${outcomes.words.join('」或「')}」等，不寫「是」「否」，也不寫「＝」。` : `這個事實要寫「${wanted}」的值。`),
    en: ({ wanted, outcomes }) => (outcomes ? `The outcome of ${outcomes.name} is ${outcomes.words.join(' or ')}, not 是 or 否, and without ＝.` : `This fact takes a value of ${wanted}.`),
    help: {
      zh: ({ wanted, optional, outcomes }) => outcomes ? `請改寫為「${outcomes.name} ${outcomes.words[0]}」或「${outcomes.name} ${outcomes.words[1]}」。` : `${wanted.startsWith('清單 ') ? '請照詞彙的型別寫，值與值用頓號分開；記錄的清單每一筆各寫一段「學生.修課 { … }」，沒有時寫「無」' : { 是否: '請寫「是」或「否」', 日期: '請寫民國年月日，例如 105年9月1日', 文字: '請寫「…」' }[wanted] ?? `請照詞彙的型別寫，例如「16${wanted === '數' ? '' : ` ${wanted}`}」或列舉的成員`}${optional ? '；沒有資料時寫「無」' : ''}。`,
      en: ({ optional, outcomes }) => outcomes ? `Write ${outcomes.name} ${outcomes.words[0]} or ${outcomes.name} ${outcomes.words[1]}.` : `Write a value of its type${optional ? ', or 無 where there is none' : ''}.`,
    },
  }),
  FG7003: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `案例「${name}」沒有寫預期結果。`,
    en: ({ name }) => `The case ${name} expects nothing.`,
    help: { zh: () => '請在事實之後寫「規則名稱 結果」，例如：跨日選修上限 符合。', en: () => 'Write the name of a rule and its outcome after the facts.' },
  }),
  FG7004: entry<{ problem: string }>({
    severity: 'error',
    zh: ({ problem }) => `案例的事實不能用：${problem}。`,
    en: ({ problem }) => `A fact of the case cannot be used: ${problem}.`,
    help: { zh: () => '請照詞彙所定的範圍與小數位數填寫。', en: () => 'Keep to the range and the decimals of the vocabulary.' },
  }),
  /** `possible`: the outcomes of such a rule, where the expected one is none of them (不得 of a duty). */
  FG7005: entry<{ rule: string; expected: string; got: string; because: string; considered: string; missing: string; possible: readonly string[] | null }>({
    severity: 'error',
    zh: ({ rule, expected, got, because, considered, missing }) => `「${rule}」預期「${expected}」，結果是「${got}」。${because ? `理由：${because}。` : ''}${considered ? `${considered}。` : ''}${missing ? `缺少：${missing}。` : ''}`,
    en: ({ rule, expected, got, because, considered, missing }) => `${rule} should be ${expected} and is ${got}.${because ? ` Because: ${because}.` : ''}${considered ? ` ${considered}.` : ''}${missing ? ` Missing: ${missing}.` : ''}`,
    help: {
      zh: ({ rule, expected, possible }) => possible ? `「${rule}」的結果只會是${possible.join('、')}等，不會是「${expected}」：應、不得的規則看符合或違反，得、始得的規則、裁量與結論看得或不得。請改案例。` : '條文、規則、案例三者有一個不對：請先看理由所引的條文，再決定改哪一個。',
      en: ({ possible }) => possible ? `Its outcomes are ${possible.join(', ')} and the like; correct the case.` : 'The text, the rule or the case is wrong: read the provision first.',
    },
  }),
  FG7006: entry<Record<string, never>>({
    severity: 'error',
    zh: () => '「修正前」只能寫在修正案的案例。',
    en: () => '修正前 goes only in a case of an amendment.',
    help: { zh: () => '請刪去「修正前」，或把案例移到修正案檔。', en: () => 'Delete 修正前, or move the case to the amendment.' },
  }),
  FG7008: entry<{ regulation: string; versions: readonly string[] }>({
    severity: 'error',
    zh: ({ regulation, versions }) => `「${regulation}」有幾個版本（${versions.join('、')}），沒有寫適用哪一天。`,
    en: ({ regulation, versions }) => `${regulation} has several versions (${versions.join(', ')}), and no date was given.`,
    help: { zh: () => '請加上 --as-of 日期，例如 --as-of 2016-09-01。', en: () => 'Add --as-of and a date, such as --as-of 2016-09-01.' },
  }),
  /** `inCase`: it is a 案例 that says the year, and no command line. */
  FG7010: entry<{ name: string; fact: number; cohort: number; inCase: boolean }>({
    severity: 'error',
    zh: ({ name, fact, cohort, inCase }) => `事實的「${name}」是 ${fact}，與${inCase ? `案例的「入學學年度 ${cohort}」` : ` --cohort ${cohort} `}不同。`,
    en: ({ name, fact, cohort, inCase }) => `The fact ${name} is ${fact}, and ${inCase ? `入學學年度 of the case is ${cohort}` : `--cohort says ${cohort}`}.`,
    help: { zh: ({ inCase }) => `請改正其中一個；事實已有入學學年度時，可以不寫${inCase ? '「入學學年度」' : ' --cohort'}。`, en: ({ inCase }) => `Correct one of them; where the facts state the admission year, ${inCase ? '入學學年度' : '--cohort'} may be left out.` },
  }),
  FG7011: entry<{ regulation: string; cohorts: readonly string[] }>({
    severity: 'error',
    zh: ({ regulation, cohorts }) => `「${regulation}」在這一天依入學學年度而不同（${cohorts.join('、')}），沒有寫是哪一年入學。`,
    en: ({ regulation, cohorts }) => `${regulation} differs by admission year on that day (${cohorts.join(', ')}), and none was given.`,
    help: { zh: () => '請加上 --cohort 學年度，例如 --cohort 115；案例裡寫「入學學年度 115」。', en: () => 'Add --cohort and a year, such as --cohort 115; in a case write 入學學年度 115.' },
  }),
  FG7012: entry<{ date: string; calendars: readonly string[] }>({
    severity: 'error',
    zh: ({ date, calendars }) => (calendars.length ? `${date}不在使用的行事曆（${calendars.join('、')}）的期間之內。` : '這個法規沒有使用行事曆，不能以基準日取得日期。'),
    en: ({ date, calendars }) => (calendars.length ? `${date} lies in none of the calendars in use (${calendars.join(', ')}).` : 'The regulation uses no calendar, so a day gives none.'),
    help: { zh: () => '請改日期，或在「使用」加上行事曆的別名，或直接寫「行事曆 { 假日 …，補班 … }」。', en: () => 'Change the date, name a calendar after 使用, or state the days of 行事曆 in the case.' },
  }),
  FG7013: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `案例預期的「${name}」不是本法規的規則或定義。${suggestion ? `您是不是要寫「${suggestion}」？` : ''}`,
    en: ({ name, suggestion }) => `The case expects ${name}, which is no rule or definition of this regulation.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    help: { zh: () => '請寫本法規的規則、定義、結論、議決等的名稱，後面接結果；事實要寫在記錄的大括號裡。', en: () => 'Write the name of a rule, definition, conclusion or vote of the regulation; facts go into the braces of their record.' },
  }),
  FG7014: entry<{ regulation: string; other: string; date: string | null }>({
    severity: 'error',
    zh: ({ regulation, other, date }) => `「${regulation}」讀「${other}」，${date ? `而 ${date} ` : '而'}「${other}」沒有施行中的版本，不能判定。`,
    en: ({ regulation, other, date }) => `${regulation} reads ${other}, which has no version in force${date ? ` on ${date}` : ''}: nothing can be evaluated.`,
    help: { zh: ({ other }) => `請改基準日（--as-of，或案例的「基準日」），或在「${other}」的檔案補上那一天的版本。`, en: ({ other }) => `Ask for another day with --as-of or 基準日 of the case, or give ${other} a version for that day.` },
  }),
  /** `other`: the version in force on that day; `periods`: when this one is in force. */
  FG7015: entry<{ date: string; version: string; other: string | null; periods: readonly string[] }>({
    severity: 'error',
    zh: ({ date, version, other, periods }) => `案例的基準日 ${date} 那天，版本 ${version} 沒有施行${other === null ? '' : `，施行的是版本 ${other}`}（版本 ${version} ${periods.join('、')}施行）。`,
    en: ({ date, version, other }) => `Version ${version} is not in force on ${date}, the day of the case${other === null ? '' : `; version ${other} is`}.`,
    help: { zh: ({ other }) => `請改基準日${other === null ? '' : `，或把案例移到版本 ${other} 的檔案`}；要看修正之前的結果，在修正案的案例裡寫「修正前」。`, en: () => 'Change 基準日, or move the case to the file of the version in force; 修正前 in a case of an amendment asks for the version before it.' },
  }),
  FG7009: entry<{ name: string; type: string }>({
    severity: 'error',
    zh: ({ name, type }) => `「${name}」的型別是「${type}」，不是記錄的清單，不能一筆一筆寫。`,
    en: ({ name, type }) => `${name} is of type ${type} and holds no records; it has no entries to write one by one.`,
    help: { zh: ({ name }) => `請在「${name.split('.')[0]!} { … }」裡寫「${name.split('.')[1] ?? name} 值」；清單的值用頓號分開。`, en: () => 'Write the value in the block of its record, the values of a list with 、 between.' },
  }),
};
