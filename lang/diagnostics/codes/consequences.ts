/** FG5065 to FG5069: 效果 that give a value to a fact (效果 選課.成績 ＝ 0分). */
import { entry } from '../entry.ts';

/** Why a value cannot be given: no fact, a list, a day of the calendar, an entry of which it is not said which one; behind 於 no list of records, or one of other records. */
export type AssignmentMisfit = 'name' | 'list' | 'calendar' | 'entry' | 'unlisted' | 'unlike';

/** 無 for a fact that is never absent, several values for one, a list of what is computed. */
export type GivenProblem = 'absent' | 'single' | 'constant' | 'entry';

const givenZh: Readonly<Record<GivenProblem, (fact: string) => string>> = {
  absent: (fact) => `「${fact}」沒有宣告「可缺」，不能給「無」。`, single: (fact) => `「${fact}」只有一個值，這裡寫了好幾個。`, constant: (fact) => `給清單「${fact}」的值要一個一個寫出來，或用條文綁定的名單；不能是算出來的。`,
  entry: (fact) => `給「${fact}」的值對選出來的每一筆都一樣，不能讀其中一筆。`,
};
const givenEn: Readonly<Record<GivenProblem, (fact: string) => string>> = {
  absent: (fact) => `${fact} is not declared 可缺 and cannot be given 無.`, single: (fact) => `${fact} has one value, and several are written.`, constant: (fact) => `The values given to the list ${fact} are written out, or bound in the text; they are not computed.`,
  entry: (fact) => `The value given to ${fact} is the same for every entry that is chosen; it reads none of them.`,
};

const misfitZh: Readonly<Record<AssignmentMisfit, string>> = {
  name: '不是事實，不能在「效果」給值', list: '是記錄的清單，不能在「效果」給值', calendar: '是行事曆定的，規則不能給值', entry: '是清單裡的一筆，這裡看不出是哪一筆',
  unlisted: '不是記錄的清單，「於」後面不能寫', unlike: '不是「於」後面那個清單每一筆的單一欄位',
};
const misfitEn: Readonly<Record<AssignmentMisfit, string>> = {
  name: 'is no fact, and an 效果 gives it no value', list: 'is a list of records, and an 效果 gives it no value', calendar: 'is for the calendar to say', entry: 'belongs to an entry of a list, and it is not said which one',
  unlisted: 'is no list of records, as stands behind 於', unlike: 'is no single field of the entries of the list behind 於',
};
const helpZh: Readonly<Record<AssignmentMisfit, string>> = {
  name: '請寫詞彙裡的「記錄.欄位」，例如「效果 選課.成績 ＝ 0分」；若只是文字，寫在「」裡。',
  list: '請給那個記錄自己的欄位，規則的條件也讀它；或用文字寫效果。',
  calendar: '請用文字寫效果，或給詞彙裡別的欄位。',
  entry: '請說是哪一份清單的哪幾筆，例如「效果 課程.成績 ＝ 0分 於 學生.修課 其中 課程.曠課」；若是單獨的記錄，請在規則的條件裡讀它。',
  unlisted: '請寫放記錄的清單，例如「效果 課程.成績 ＝ 0分 於 學生.修課 其中 課程.曠課」。', unlike: '請寫清單所放記錄的欄位，例如「效果 課程.成績 ＝ 0分 於 學生.修課」：修課放的是課程。',
};
const helpEn: Readonly<Record<AssignmentMisfit, string>> = {
  name: 'Write a field of a record, such as 效果 選課.成績 ＝ 0分; words stand inside 「…」.', list: 'Give a value to a field of the record itself, which the rule reads, or write the effect in words.',
  calendar: 'Write the effect in words, or use another field.', entry: 'Say which entries of which list: 效果 課程.成績 ＝ 0分 於 學生.修課 其中 課程.曠課; a record given by itself is read in a condition of the rule.',
  unlisted: 'Write a list of records behind 於.', unlike: 'Write a field of the records that the list holds.',
};

export const consequences = {
  FG5065: entry<{ name: string; misfit: AssignmentMisfit }>({
    severity: 'error',
    zh: ({ name, misfit }) => `「${name}」${misfitZh[misfit]}。`,
    en: ({ name, misfit }) => `${name} ${misfitEn[misfit]}.`,
    help: { zh: ({ misfit }) => helpZh[misfit], en: ({ misfit }) => helpEn[misfit] },
  }),
  FG5066: entry<{ fact: string; value: string; low: string | null; high: string | null; decimals: number | null }>({
    severity: 'error',
    zh: ({ fact, value, low, high, decimals }) => (decimals === null
      ? `「${fact}」不能是 ${value}：詞彙宣告的範圍是 ${low ?? ''} 至 ${high ?? ''}。`
      : `「${fact}」不能是 ${value}：詞彙宣告${decimals === 0 ? '它是整數' : `到小數 ${decimals} 位`}。`),
    en: ({ fact, value, low, high, decimals }) => (decimals === null
      ? `${fact} cannot be ${value}: the vocabulary declares ${low ?? ''} to ${high ?? ''}.`
      : `${fact} cannot be ${value}: the vocabulary declares ${decimals === 0 ? 'whole numbers' : `${decimals} decimal places`}.`),
    help: { zh: () => '請更正這裡的值，或放寬詞彙裡這個欄位的範圍與位數。', en: () => 'Correct the value, or widen the field in the vocabulary.' },
  }),
  FG5068: entry<{ fact: string; problem: GivenProblem }>({
    severity: 'error',
    zh: ({ fact, problem }) => givenZh[problem](fact),
    en: ({ fact, problem }) => givenEn[problem](fact),
    help: { zh: () => '清單寫「甲、乙」；可缺的欄位可以寫「無」；其他欄位寫一個值，別的效果另寫一句「效果」。', en: () => 'Write 甲、乙 for a list, 無 for a field that is 可缺, one value for any other; other effects are clauses of their own.' },
  }),
  FG5069: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `「${name}」的效果都只在某種情形發生，其他情形什麼也沒有。`,
    en: ({ name }) => `All effects of ${name} come about in some case only; otherwise nothing does.`,
    help: { zh: () => '請把情形寫在「當」，效果直接寫；或再寫一句任何情形都有的「效果」。', en: () => 'Write the case behind 當 and the effect alone, or add an effect that always comes about.' },
  }),
  FG5067: entry<{ fact: string }>({
    severity: 'error',
    zh: ({ fact }) => `這個規則兩次給「${fact}」值。`,
    en: ({ fact }) => `This rule gives ${fact} a value twice.`,
    help: { zh: () => '請只留一個；不同情形不同值，寫成定義再給。', en: () => 'Keep one; where cases differ, give the value of a definition.' },
  }),
};
