/** FG2xxx: names. */
import { entry } from '../entry.ts';

const didYouMean = { zh: (s: string | null): string => (s ? `您是不是要寫「${s}」？` : ''), en: (s: string | null): string => (s ? ` Did you mean ${s}?` : '') };

/** What does not go with a type. */
export type TypePart = 'range' | 'decimals' | 'whole' | 'fine';
const partsZh: Readonly<Record<TypePart, (name: string) => string>> = {
  range: (n) => `「${n}」不是數，不能有範圍。`, decimals: (n) => `「${n}」不是數，不能有小數位數。`, whole: () => '整數沒有小數位數。', fine: (n) => `「${n}」的範圍比宣告的小數位數還細。`,
};
const partsEn: Readonly<Record<TypePart, (name: string) => string>> = {
  range: (n) => `${n} is no number and has no range.`, decimals: (n) => `${n} is no number and has no decimal places.`, whole: () => 'Whole numbers have no decimal places.', fine: (n) => `The range of ${n} has more decimal places than are declared.`,
};

/** A rule has no today: it asks about the day in question, or about one that the facts say. */
const isToday = (name: string): boolean => /^(?:今日|今天|本日|當日|現在|現時|基準日)$/.test(name);
const dayOfFacts = '規則裡沒有「今天」：判定時所看的那一天寫「基準日」（由案例的「基準日」或 --as-of 指定）；申請日、到職日這些日子，請在詞彙宣告日期的欄位，例如 申請日 (applied) : 日期。';

const TRUTHS = /^(?:真|假|對|錯|成立|不成立|true|false|TRUE|FALSE)$/;

export const names = {
  FG2001: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `「${name}」已經宣告過了。`,
    en: ({ name }) => `${name} is declared twice.`,
    help: { zh: () => '請改用另一個名稱，或刪去其中一處。', en: () => 'Use another name, or delete one of them.' },
  }),
  FG2002: entry<{ alias: string }>({
    severity: 'error',
    zh: ({ alias }) => `別名「${alias}」已由另一個檔案使用。`,
    en: ({ alias }) => `The alias ${alias} belongs to another file.`,
    help: { zh: () => '每個檔案第一行括號內的別名必須不同，請改寫其中一個。', en: () => 'The alias on the first line of every file must be different.' },
  }),
  /** `isRegulation`: there is a regulation or an amendment of that alias, which 使用 does not name here. */
  FG2003: entry<{ alias: string; suggestion: string | null; isRegulation?: boolean }>({
    severity: 'error',
    zh: ({ alias, suggestion, isRegulation }) => (isRegulation ? `「${alias}」是法規或修正案，這裡的「使用」不能寫它。` : `工作區內找不到「${alias}」。${didYouMean.zh(suggestion)}`),
    en: ({ alias, suggestion, isRegulation }) => (isRegulation ? `${alias} is a regulation or an amendment, which 使用 does not name here.` : `The workspace has no ${alias}.${didYouMean.en(suggestion)}`),
    help: {
      zh: ({ isRegulation }) => (isRegulation ? '法規的「使用」寫詞彙、行事曆與別的法規；修正案不必寫，讀哪一個版本由日期決定。詞彙不使用法規，法規也不使用自己。' : '請寫某個檔案第一行括號內的別名，例如 nfu.vocabulary。'),
      en: ({ isRegulation }) => (isRegulation ? 'A regulation uses vocabularies, calendars and other regulations. Amendments are not named: the day says which version is read. A vocabulary uses no regulation, and a regulation not itself.' : 'Write the alias on the first line of a file of the workspace.'),
    },
  }),
  FG2004: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `沒有「${name}」這個型別或單位。${didYouMean.zh(suggestion)}`,
    en: ({ name, suggestion }) => `There is no type or unit ${name}.${didYouMean.en(suggestion)}`,
    help: {
      zh: ({ name }) => /^(?:以上|以下|以內|之內|內|起|止|前|後|以前|以後|未滿)$/.test(name) ? '界線字寫在數的前面，例如 學生.年級 至多 4、學生.休學日 不晚於 115年8月1日。' : `可寫：是否、文字、整數、數、日期、星期、清單 …、單位（學分、人、日…）或本檔宣告的列舉。要用別的單位，請在詞彙加一行「單位 ${name}」。`,
      en: ({ name }) => `Write 是否, 文字, 整數, 數, 日期, 星期, 清單 …, a unit, or an enumeration of this file. A unit of your own is declared in the vocabulary: 單位 ${name}.`,
    },
  }),
  FG2005: entry<{ low: string; high: string }>({
    severity: 'error',
    zh: ({ low, high }) => `範圍的下限 ${low} 大於上限 ${high}。`,
    en: ({ low, high }) => `The range begins at ${low}, above its end ${high}.`,
    help: { zh: ({ low, high }) => `請寫「${high}至${low}」。`, en: ({ low, high }) => `Write ${high}至${low}.` },
  }),
  /** `kind`: of a rule and what else has an outcome and no value. */
  FG2006: entry<{ name: string; suggestion: string | null; kind?: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion, kind }) => (kind ? `「${name}」是${kind}，不是條件，也不是值。` : `找不到「${name}」。${didYouMean.zh(suggestion)}`),
    en: ({ name, suggestion, kind }) => (kind ? `${name} is no condition and no value.` : `Nothing is named ${name}.${didYouMean.en(suggestion)}`),
    help: { zh: ({ name, kind }) => (kind ? `請把它的條件寫成「定義 名稱 : 是否 { ＝ … }」，兩處都寫那個名稱；要幾個規則都符合才准的，寫「結論」與「須 ${name}」。` : isToday(name) ? dayOfFacts : TRUTHS.test(name) ? '是或否的事實直接寫它的名稱，否定寫「非」，例如 當 非 學生.延修生；要比較的，寫「為 是」「為 否」。' : '請先在詞彙宣告這個事實，或在條文把用語綁成 [用語]{名稱}。'), en: () => 'Declare the fact in the vocabulary, or bind the phrase in the text: [phrase]{name}.' },
  }),
  /** `suggestion`: a record and its field. */
  FG2007: entry<{ record: string; field: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ record, field, suggestion }) => `記錄「${record}」沒有「${field}」這個欄位。${didYouMean.zh(suggestion)}`,
    en: ({ record, field, suggestion }) => `The record ${record} has no field ${field}.${didYouMean.en(suggestion)}`,
    help: { zh: ({ record, field }) => (isToday(field) ? dayOfFacts : `請在詞彙的「記錄 ${record}」內補上這個欄位，或改用既有欄位。`), en: ({ record }) => `Add the field to 記錄 ${record} in the vocabulary, or use one it has.` },
  }),
  /** `list`: the first two of three names; `entry`: the record of its entries, where it is a list of records. */
  FG2041: entry<{ path: string; list: string; entry: string | null; field: string }>({
    severity: 'error',
    zh: ({ path }) => `「${path}」寫了三段，事實只有兩段：記錄與欄位。`,
    en: ({ path }) => `${path} has three parts; a fact is a record and its field.`,
    help: {
      zh: ({ list, entry, field }) => (entry === null ? '請只寫「記錄.欄位」，例如 選課.學分。' : `「${list}」是清單，每一筆叫「${entry}」：要加起來寫「合計（${entry}.${field} 於 ${list}）」，數幾筆寫「個數（${list} 其中 條件）」，每一筆都要合的寫「全部（${list} 皆 ${entry}.${field} …）」。`),
      en: ({ list, entry, field }) => (entry === null ? 'Write record.field.' : `${list} is a list whose entries are ${entry}: 合計（${entry}.${field} 於 ${list}） adds them up.`),
    },
  }),
  FG2008: entry<{ name: string; kind: string; otherKind: string }>({
    severity: 'error',
    zh: ({ name, kind, otherKind }) => `「${name}」同時是${kind}與${otherKind}的名稱。`,
    en: ({ name, kind, otherKind }) => `${name} names both a ${kind} and a ${otherKind}.`,
    help: { zh: () => '同一法規內，用語、定義、規則、裁量、疑義的名稱必須各不相同。', en: () => 'In one regulation the names of phrases, definitions, rules, discretions and doubts must differ.' },
  }),
  FG2010: entry<{ address: string; reached: string | null }>({
    severity: 'error',
    zh: ({ address, reached }) => (reached ? `「${reached}」之下找不到「${address}」所指的條文。` : `找不到「${address}」所指的條文。`),
    en: ({ address, reached }) => (reached ? `${address} names nothing under ${reached}.` : `${address} names no provision.`),
    help: { zh: () => '位址請照印出來的標號寫，例如：三（四）、第五條第三款、三[研究所]。', en: () => 'Write the address as printed, such as 三（四）, 第五條第三款, 三[研究所].' },
  }),
  FG2011: entry<{ address: string; candidates: readonly string[] }>({
    severity: 'error',
    zh: ({ address, candidates }) => `「${address}」可以指${candidates.join('、')}，不知道是哪一個。`,
    en: ({ address, candidates }) => `${address} may be any of ${candidates.join(', ')}.`,
    help: { zh: ({ candidates }) => `請寫完整，例如「${candidates[0] ?? ''}」。`, en: ({ candidates }) => `Write it in full, such as ${candidates[0] ?? ''}.` },
  }),
  FG2012: entry<{ member: string; enumeration: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ member, enumeration, suggestion }) => `列舉「${enumeration}」沒有「${member}」這個成員。${didYouMean.zh(suggestion)}`,
    en: ({ member, enumeration, suggestion }) => `${member} is no member of ${enumeration}.${didYouMean.en(suggestion)}`,
    help: { zh: ({ enumeration }) => `請在詞彙的「列舉 ${enumeration}」內補上，或改用既有成員。`, en: ({ enumeration }) => `Add it to 列舉 ${enumeration}, or use a member it has.` },
  }),
  FG2013: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `記錄「${name}」不能直接當欄位；記錄裡只能放記錄的清單。`,
    en: ({ name }) => `The record ${name} cannot be a field itself; a record holds lists of records only.`,
    help: { zh: ({ name }) => `一個人有許多筆時請寫「清單 ${name}」；只有一筆時請把它的欄位直接寫在這個記錄裡，或讓它自成一個記錄。`, en: ({ name }) => `Write 清單 ${name} where there are many; where there is one, write its fields here or keep it a record of its own.` },
  }),
  FG2014: entry<{ record: string; inner: string; field: string }>({
    severity: 'error',
    zh: ({ record, inner, field }) => `「${field}」是「${record}」的清單，而「${record}」的「${inner}」又是記錄的清單；清單只能有一層。`,
    en: ({ record, inner, field }) => `${field} lists ${record}, whose ${inner} is a list of records again; lists go one level deep.`,
    help: { zh: () => '請把內層的清單改成另一個記錄的欄位，或把內層每一筆攤平成外層的一筆。', en: () => 'Move the inner list to a record of its own, or make each inner entry an entry of the outer list.' },
  }),
  FG2030: entry<{ name: string; alias: string; uses: readonly string[] }>({
    severity: 'error',
    zh: ({ name, alias }) => `「${name}」宣告在「${alias}」，這個法規沒有使用它。`,
    en: ({ name, alias }) => `${name} is declared in ${alias}, which this regulation does not use.`,
    help: {
      zh: ({ alias, uses }) => (uses.length === 0 ? `請在表頭加一行「使用 ${alias}」。` : `請在表頭的「使用」後面加上「${alias}」，與其他的以頓號分開；已經寫了的，請看拼法。`),
      en: ({ alias }) => `Name ${alias} in 使用.`,
    },
  }),
  /** `kind`: what else goes by the term. */
  FG2032: entry<{ term: string; problem: 'word' | 'taken' | 'twice'; kind: string | null }>({
    severity: 'error',
    zh: ({ term, problem, kind }) => (problem === 'word' ? `「${term}」不能當規則裡的稱呼：稱呼只能是一個沒有標點與空白、不以數字開頭的詞。` : problem === 'twice' ? `兩部法規都稱「${term}」。` : `「${term}」是另一部法規的稱呼，又是${kind}的名稱。`),
    en: ({ term, problem, kind }) => (problem === 'word' ? `${term} cannot stand for a regulation: a term is one word without punctuation.` : problem === 'twice' ? `Two regulations go by ${term}.` : `${term} stands for another regulation and is the name of a ${kind} as well.`),
    help: { zh: () => '請在「使用」的別名後面寫「稱」與另一個詞，例如：使用 nfu.courseSelection 稱 選課要點。', en: () => 'Write 稱 and another word behind the alias in 使用, such as 使用 nfu.courseSelection 稱 選課要點.' },
  }),
  /** `title` with the version; `kind`: what it is there, where that is nothing with a value. */
  FG2033: entry<{ name: string; term: string; title: string; kind: string | null; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, title, kind, suggestion }) => (kind ? `${title}的「${name}」是${kind}，${kind === '裁量' ? '後面不再寫別的' : '沒有值可讀'}。` : `${title}沒有「${name}」這個用語或定義。${didYouMean.zh(suggestion)}`),
    en: ({ name, title, kind, suggestion }) => (kind ? `${name} of ${title} is a ${kind} and ${kind === '裁量' ? 'takes nothing behind it' : 'has no value to read'}.` : `${title} has no phrase or definition ${name}.${didYouMean.en(suggestion)}`),
    help: {
      zh: ({ name, term, kind }) => (kind === '裁量'
        ? `准了就成立的條件，寫「${term}.${name}」就好；要讀核定的量，請寫「${term}.」與那個量的名稱。`
        : kind === null || kind === '案例' || kind === '但書' ? `「${term}.」之後可以寫那部法規綁定的用語 [用語]{名稱}，或它的定義、對照、公式、疑義、裁量，或核定的量。`
        : `要用它的結果，請在「結論」的「須」寫「${term}.${name}」${kind === '規則' || kind === '準用' || kind === '議決' ? '，或以「準用」適用它' : ''}。`),
      en: ({ name, term, kind }) => (kind === '裁量'
        ? `${term}.${name} is the condition that it was granted; to read what is granted, write ${term}. and the name of the amount.`
        : kind === null || kind === '案例' || kind === '但書' ? `Behind ${term}. write a phrase that the regulation binds, a 定義, 對照, 公式, 疑義 or 裁量 of it, or an amount that is granted.`
        : `To use its outcome, require ${term}.${name} in a 結論${kind === '規則' || kind === '準用' || kind === '議決' ? ', or apply it with 準用' : ''}.`),
    },
  }),
  FG2034: entry<{ cycle: readonly string[] }>({
    severity: 'error',
    zh: ({ cycle }) => `法規互相讀取，繞成一圈：${cycle.join(' → ')}。`,
    en: ({ cycle }) => `Regulations read each other in a circle: ${cycle.join(' → ')}.`,
    help: { zh: () => '兩部法規可以互相讀，只是這一圈裡沒有一個能先算。請改掉不照條文的那一步，或讓其中一個讀自己綁定的用語。', en: () => 'Two regulations may read each other, but none of these names can be computed first. Correct the step that the text does not say, or let one read a phrase of its own.' },
  }),
  FG2035: entry<{ term: string; name: string }>({
    severity: 'error',
    zh: ({ term, name }) => `「${name}」在這個法規與「${term}」各由不同的詞彙宣告，不知道是不是同一件事。`,
    en: ({ term, name }) => `${name} is declared by one vocabulary for this regulation and by another for ${term}.`,
    help: { zh: ({ term }) => `請讓兩部法規使用同一個詞彙，或不要讀「${term}」。`, en: () => 'Let both regulations use one vocabulary.' },
  }),
  /** Days of the first and the last day without a version, both included; null is open. */
  FG2036: entry<{ term: string; alias: string; from: string | null; to: string | null; cohorts: string | null }>({
    severity: 'warning',
    zh: ({ term, from, to, cohorts }) => `${from ? `自${from}起` : '自始'}${to ? `至${to}` : ''}${cohorts ? `（${cohorts}）` : ''}，「${term}」沒有施行中的版本，這段期間不能判定。`,
    en: ({ term, from, to, cohorts }) => `${term} has no version in force ${from ? `from ${from}` : 'from the beginning'}${to ? ` to ${to}` : ''}${cohorts ? ` (${cohorts})` : ''}: nothing can be evaluated for that time.`,
    help: { zh: ({ alias }) => `請在「${alias}」的檔案補上那段期間的版本（施行日期或沿革），或以「施行」寫明這個法規自何時起施行。`, en: ({ alias }) => `Give ${alias} a version for that time, or state when this regulation takes effect.` },
  }),
  FG2039: entry<{ term: string; alias: string }>({
    severity: 'error',
    zh: ({ term }) => `這個法規施行的任何一天，「${term}」都沒有施行中的版本，規則不能讀它。`,
    en: ({ term }) => `${term} has no version in force on any day on which this regulation is.`,
    help: { zh: ({ alias }) => `請核對兩部法規的「施行」與沿革的日期，或在「${alias}」的檔案補上那段期間的版本。`, en: ({ alias }) => `Compare the days on which both take effect, or give ${alias} a version for that time.` },
  }),
  /** What an amendment does to the rules of another regulation that read what it changes. */
  FG2037: entry<{ title: string; problem: string; problemEn: string }>({
    severity: 'error',
    zh: ({ title, problem }) => `修正之後，「${title}」讀這個法規的規則不能成立：${problem}`,
    en: ({ title, problemEn }) => `After this amendment rules of ${title} that read this regulation do not hold: ${problemEn}`,
    help: { zh: ({ title }) => `請保留「${title}」所讀的名稱與單位，或一併修正「${title}」。`, en: ({ title }) => `Keep the names and units that ${title} reads, or amend ${title} as well.` },
  }),
  /** The same of a draft. */
  FG2038: entry<{ title: string; problem: string; problemEn: string }>({
    severity: 'warning',
    zh: ({ title, problem }) => `這個草案通過之後，「${title}」讀這個法規的規則不能成立：${problem}`,
    en: ({ title, problemEn }) => `Once this draft is adopted, rules of ${title} that read this regulation do not hold: ${problemEn}`,
    help: { zh: ({ title }) => `請保留「${title}」所讀的名稱與單位，或一併修正「${title}」。`, en: ({ title }) => `Keep the names and units that ${title} reads, or amend ${title} as well.` },
  }),
  FG2029: entry<{ words: string; isEmpty: boolean }>({
    severity: 'error',
    zh: ({ words, isEmpty }) => (isEmpty ? `「至${words}」比「自」還早，這個成員從來不存在。` : `看不懂「${words}」是哪一天。`),
    en: ({ words, isEmpty }) => (isEmpty ? `至${words} lies before 自: the member never exists.` : `It is not plain which day ${words} is.`),
    help: { zh: () => '「自」與「至」之後寫學年度、學期或完整的日期，例如「自105學年度 至110學年度」「自105學年度第2學期」「至110年7月31日」。', en: () => 'Write a school year, a term or a complete date behind 自 and 至, such as 自105學年度.' },
  }),
  FG2031: entry<{ name: string; part: TypePart }>({
    severity: 'error',
    zh: ({ name, part }) => partsZh[part](name),
    en: ({ name, part }) => partsEn[part](name),
    help: { zh: () => '範圍與小數位數只用在數：學分 小數1位 0至12.5；範圍的兩端也要在宣告的位數之內。', en: () => 'Ranges and decimal places belong to numbers, and the ends of a range have no more places than declared.' },
  }),
};
