/** FG71xx: what is proven about rules without data, with a case that shows it. */
import { entry } from '../entry.ts';

const at = (provision: string): string => (provision ? `（${provision}）` : '');
const atEn = (provision: string): string => (provision ? ` (${provision})` : '');

interface Item {
  name: string;
  /** 第三點第四款, or empty. */
  provision: string;
}
interface Shown extends Item {
  /** 學生.學制 四技，選課.學分 15 */
  example: string;
}

export const proofs = {
  FG7101: entry<Shown & { first: number; second: number }>({
    severity: 'error',
    zh: ({ name, provision, first, second, example }) => `定義「${name}」${at(provision)}的第 ${first} 與第 ${second} 個情形會同時成立，值卻不同；例如：${example}。`,
    en: ({ name, provision, first, second, example }) => `Branches ${first} and ${second} of ${name}${atEn(provision)} hold at once with different values, for example: ${example}.`,
    help: { zh: () => '請依條文補上條件，使兩個情形不會同時成立；條文是依序的（優先、次之），在後面的情形加上「且 非（前面的條件）」；兩者都對的話，值要相同。', en: () => 'Add what the text says to one of the conditions, so that they exclude each other.' },
  }),
  FG7102: entry<Shown>({
    severity: 'error',
    zh: ({ name, provision, example }) => `定義「${name}」${at(provision)}的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：${example}。`,
    en: ({ name, provision, example }) => `The branches of ${name}${atEn(provision)} leave somebody out and there is no 其餘, for example: ${example}.`,
    help: { zh: () => '請補上這個情形，或在定義、對照加上一行「其餘 …」；條文確實沒有規定的，請以「適用」限定用到它的規則。', en: () => 'Add a branch for it, or 其餘.' },
  }),
  FG7103: entry<Item>({
    severity: 'warning',
    zh: ({ name, provision }) => `規則「${name}」${at(provision)}的適用條件不可能成立，沒有人會適用。`,
    en: ({ name, provision }) => `The rule ${name}${atEn(provision)} can never apply to anybody.`,
    help: { zh: () => '請檢查「適用」「當」裡互相矛盾的條件，以及詞彙所定的範圍。', en: () => 'Look for conditions that contradict each other, and at the ranges of the vocabulary.' },
  }),
  FG7104: entry<Shown>({
    severity: 'warning',
    zh: ({ name, provision, example }) => `規則「${name}」${at(provision)}凡適用的人都屬於「除外」，規則等於沒有；例如：${example}。`,
    en: ({ name, provision, example }) => `Everybody to whom ${name}${atEn(provision)} applies is excepted from it, for example: ${example}.`,
    help: { zh: () => '請縮小「除外」的條件，或刪去這個規則。', en: () => 'Narrow the exceptions, or delete the rule.' },
  }),
  FG7105: entry<Item & { covered: boolean }>({
    severity: 'warning',
    zh: ({ name, provision, covered }) => `規則「${name}」${at(provision)}的這個「除外」不會改變任何結果：${covered ? '屬於它的人都已屬於別的「除外」' : '適用這個規則的人沒有一個屬於它'}。`,
    en: ({ name, provision, covered }) => `This exception of ${name}${atEn(provision)} changes nothing: ${covered ? 'whoever it excepts is excepted by another one' : 'nobody to whom the rule applies is excepted by it'}.`,
    help: { zh: () => '請對照條文檢查條件；確為贅語時可以刪去。', en: () => 'Compare the condition with the text; delete it when it is redundant.' },
  }),
  FG7106: entry<{ first: string; second: string; provision: string; other: string; example: string }>({
    severity: 'error',
    zh: ({ first, second, provision, other, example }) => `「${second}」${at(provision)}與「${first}」${at(other)}對同一個個案不能同時做到；例如：${example}。`,
    en: ({ first, second, provision, other, example }) => `${second}${atEn(provision)} and ${first}${atEn(other)} cannot both be kept by one student, for example: ${example}.`,
    help: { zh: () => '請確認條文以哪一個為準，並在另一個加上「除外」。', en: () => 'Decide which one the text means to prevail, and add 除外 to the other.' },
  }),
  FG7107: entry<Shown>({
    severity: 'error',
    zh: ({ name, provision, example }) => `規則「${name}」${at(provision)}的義務沒有人做得到；例如：${example}。`,
    en: ({ name, provision, example }) => `Nobody can meet the duty of ${name}${atEn(provision)}, for example: ${example}.`,
    help: { zh: () => '請檢查義務的條件有沒有寫反，以及詞彙所定的範圍。', en: () => 'See whether the condition says the opposite of what is meant, and look at the ranges of the vocabulary.' },
  }),
  FG7108: entry<Shown>({
    severity: 'warning',
    zh: ({ name, provision, example }) => `規則「${name}」${at(provision)}不可能違反，適用的人都符合；例如：${example}。`,
    en: ({ name, provision, example }) => `The duty of ${name}${atEn(provision)} can never be violated: whoever it applies to meets it, for example: ${example}.`,
    help: { zh: () => '請檢查界限字與數字，以及詞彙的範圍是否恰好等於條文的界限。', en: () => 'Look at the boundary word and the number, and whether the range of the vocabulary is that of the text.' },
  }),
  FG7109: entry<Item & { condition: string; holds: boolean }>({
    severity: 'warning',
    zh: ({ name, provision, condition, holds }) => `「${name}」${at(provision)}裡的條件「${condition}」${holds ? '一定成立' : '不可能成立'}。`,
    en: ({ name, provision, condition, holds }) => `The condition ${condition} in ${name}${atEn(provision)} ${holds ? 'always holds' : 'can never hold'}.`,
    help: { zh: ({ holds }) => (holds ? '請刪去這個條件，或改正數字與詞彙的範圍。' : '請改正數字、成員或詞彙的範圍；多餘的情形可以刪去。'), en: () => 'Correct the number, the member or the range of the vocabulary, or delete the condition.' },
  }),
  FG7110: entry<Item & { branch: number | null }>({
    severity: 'warning',
    zh: ({ name, provision, branch }) => `定義「${name}」${at(provision)}的${branch === null ? '「其餘」' : `第 ${branch} 個情形`}沒有人會走到。`,
    en: ({ name, provision, branch }) => `${branch === null ? '其餘' : `Branch ${branch}`} of ${name}${atEn(provision)} is reached by nobody.`,
    help: { zh: ({ branch }) => (branch === null ? '前面的情形已涵蓋所有的人，請刪去「其餘」，或檢查前面的條件。' : '請檢查這個情形與前面各情形的條件。'), en: () => 'Look at its condition and at those before it.' },
  }),
  FG7111: entry<{ fact: string }>({
    severity: 'information',
    zh: ({ fact }) => `沒有規則讀取「${fact}」。`,
    en: ({ fact }) => `No rule reads ${fact}.`,
    help: { zh: () => '填了也不影響任何結果；不再需要的欄位可以不用填。', en: () => 'Nothing depends on it; nobody needs to fill it in.' },
  }),
  FG7112: entry<{ name: string; question: string; questionEn: string }>({
    severity: 'information',
    zh: ({ name, question }) => `「${name}」：未能證明${question}。`,
    en: ({ name, questionEn }) => `${name}: not proven ${questionEn}.`,
    help: { zh: () => '算式超出證明的能力；請以案例驗證。', en: () => 'The conditions are more than the proof can do; write cases for them.' },
  }),
  FG7113: entry<{ first: string; second: string; target: string; provision: string; example: string }>({
    severity: 'warning',
    zh: ({ first, second, target, provision, example }) => `「${target}」${at(provision)}的但書「${first}」與「${second}」會同時成立，結果是衝突；例如：${example}。`,
    en: ({ first, second, target, provision, example }) => `The provisos ${first} and ${second} of ${target}${atEn(provision)} hold at once, which is a conflict, for example: ${example}.`,
    help: { zh: ({ first, second }) => `請依條文在其中一個寫「優先於 ${second}」或「優先於 ${first}」，或補上條件，使兩個不會同時成立。`, en: () => 'Write 優先於 in the one that the text means to prevail, or add what tells them apart.' },
  }),
  FG7114: entry<{ first: string; second: string; provision: string; fact: string; values: readonly [string, string]; example: string }>({
    severity: 'warning',
    zh: ({ first, second, provision, fact, values, example }) => `「${first}」與「${second}」${at(provision)}會同時發生效果，而給「${fact}」不同的值（${values.join('；')}）；例如：${example}。`,
    en: ({ first, second, provision, fact, values, example }) => `${first} and ${second}${atEn(provision)} take effect at once and give ${fact} different values (${values.join('; ')}), for example: ${example}.`,
    help: { zh: () => '請依條文限定其中一個的條件，或把值寫成一個定義，由一個規則給。', en: () => 'Narrow one of the conditions as the text has it, or make the value one definition that one rule gives.' },
  }),
  FG7115: entry<{ name: string; provision: string; fact: string; words: string; range: readonly [string, string]; example: string }>({
    severity: 'warning',
    zh: ({ name, provision, fact, words, range, example }) => `「${name}」${at(provision)}的「${words}」會超出「${fact}」的範圍 ${range.join(' 至 ')}；例如：${example}。`,
    en: ({ name, provision, fact, words, range, example }) => `${words} of ${name}${atEn(provision)} leaves the range of ${fact}, ${range.join(' to ')}, for example: ${example}.`,
    help: { zh: () => '請限定規則的條件或值，或放寬詞彙裡這個欄位的範圍；超出範圍的值登記之後讀不回來。', en: () => 'Narrow the condition or the value, or widen the field in the vocabulary: a value beyond its range cannot be read again.' },
  }),
};
