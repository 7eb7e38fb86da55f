/** FG4xxx: bindings. */
import { entry } from '../entry.ts';
import { candidatesOf } from '../../phrase-numbers.ts';

const didYouMean = (s: string | null): string => (s ? `您是不是要寫「${s}」？` : '');

export const bindings = {
  FG4001: entry<{ number: string; words: string }>({
    severity: 'error',
    zh: ({ number, words }) => `規則裡的數字 ${number} 條文已經印出來（${words}），不可再寫一次。`,
    en: ({ number, words }) => `The number ${number} stands in the text (${words}); a rule must not repeat it.`,
    help: { zh: ({ words }) => `請在條文綁定，例如 [${words}…]{名稱}，有界線字（不得少於、以上……）的一起括進去，規則寫「合於 名稱」；只要那個數的，直接寫名稱。`, en: () => 'Bind the phrase with its boundary word in the text, and write 合於 and the name in the rule.' },
  }),
  FG4002: entry<{ name: string; operator: string; word: string; meaning: string }>({
    severity: 'error',
    zh: ({ name, operator, word, meaning }) => `規則用「${operator}」比較「${name}」，條文寫的卻是「${word}」（${meaning}）。`,
    en: ({ name, operator, word, meaning }) => `The rule compares ${name} with ${operator}, but the text says ${word} (${meaning}).`,
    help: { zh: ({ word }) => `請把「${word}」一起綁進用語並寫「合於」，或改用相同意思的比較。`, en: ({ word }) => `Bind ${word} with the phrase and write 合於, or use the operator that means the same.` },
  }),
  FG4003: entry<{ name: string; phrase: string; read: string }>({
    severity: 'error',
    zh: ({ name, phrase, read }) => `綁定「${name}」的用語「${phrase}」讀作${read}，不能這樣用。`,
    en: ({ name, phrase }) => `The phrase ${phrase} bound to ${name} cannot be used like this.`,
    help: { zh: ({ name, phrase, read }) => misusedHelpZh(name, phrase, read), en: () => 'Compare a phrase that has a boundary word with 合於, a list with 屬於 or 有一屬於, a day with a period by 之.' },
  }),
  FG4004: entry<{ name: string; phrase: string; enumeration: string }>({
    severity: 'error',
    zh: ({ name, phrase, enumeration }) => `「${name}」綁定的「${phrase}」不全是列舉「${enumeration}」的成員。`,
    en: ({ name, phrase, enumeration }) => `Not every word of ${phrase} (${name}) is a member of ${enumeration}.`,
    help: {
      zh: ({ phrase, enumeration }) => (/以[上下]/.test(phrase) ? `列舉的成員沒有大小：請在規則逐一列出，寫成「屬於 甲、乙、丙」（${enumeration}的成員），方括號的名稱寫「不判定」。` : `請讓條文用詞與「列舉 ${enumeration}」的成員一字不差。`),
      en: ({ phrase, enumeration }) => (/以[上下]/.test(phrase) ? `Members of ${enumeration} are not ordered: list those that are meant in the rule.` : `The words of the text and the members of ${enumeration} must be the same.`),
    },
  }),
  /** `isHalf`: the text prints the name behind a brace, and it is no binding. `ofSum`: a sum before 之, as it should read. */
  FG4005: entry<{ name: string; suggestion: string | null; isHalf: boolean; ofSum?: string | null; isValue?: boolean }>({
    severity: 'error',
    zh: ({ name, suggestion, ofSum }) => (ofSum ? '「合於」之後的算式不是條文綁定的用語。' : `「合於」之後的「${name}」沒有綁定在條文裡。${didYouMean(suggestion)}`),
    en: ({ name, suggestion }) => `${name} after 合於 is bound nowhere in the text.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    help: { zh: ({ name, isHalf, ofSum, isValue }) => isValue ? `「${name}」是算出來的值，沒有界線字：請寫「至少 ${name}」或「至多 ${name}」；要照條文的界線字，各用語分開寫「合於」。` : ofSum ? `「之」只管它前面的一項；基準是算出來的，請加括號：${ofSum}。` : `${isHalf ? `條文印出了「{${name}」，方括號或大括號少了一個，或不是半形：` : ''}請在條文把所依的用語寫成 [用語]{${name || '名稱'}}。`, en: ({ name }) => `Bind the phrase in the text: [phrase]{${name || 'name'}}.` },
  }),
  /** `words`: the phrase with the boundary words that are printed beside it; null where there are none. */
  FG4006: entry<{ name: string; phrase: string; words: string | null; isPeriod?: boolean }>({
    severity: 'error',
    zh: ({ name, phrase }) => `「${name}」綁定的「${phrase}」沒有界線字，不知道是以上還是以下。`,
    en: ({ name, phrase }) => `The phrase ${phrase} bound to ${name} has no boundary word.`,
    help: { zh: ({ name, words, isPeriod }) => `${words ? `請把界線字一起括進去：[${words}]{${name}}；` : '條文旁邊沒有「以上」「不得超過」這種界線字；'}${words ? '或' : '請'}在規則寫明${isPeriod ? `「不晚於 某日 之 ${name}」「晚於 某日 之 ${name}」` : `「至少 ${name}」「至多 ${name}」`}。`, en: () => 'Put the boundary word inside the brackets, or write the comparison in the rule.' },
  }),
  /** `isPeriod`: a period that a day is compared with, and it is not said from which day it counts. */
  FG4007: entry<{ name: string; phrase: string; base: string | null; isPeriod?: boolean }>({
    severity: 'error',
    zh: ({ name, phrase, base, isPeriod }) => (isPeriod ? `「${name}」（${phrase}）是期間，規則沒有寫從哪一天起算。` : `「${name}」（${phrase}）是比例，規則沒有寫是什麼的比例${base ? `；條文寫的是「${base}」` : ''}。`),
    en: ({ name, phrase, base, isPeriod }) => (isPeriod ? `${name} (${phrase}) is a period, and the rule does not say from which day it counts.` : `${name} (${phrase}) is a share, and the rule does not say of what${base ? `; the text says ${base}` : ''}.`),
    help: { zh: ({ name, isPeriod }) => `請寫「合於 ${isPeriod ? '日期' : '基準'} 之 ${name}」，例如：合於 ${isPeriod ? '申請.公告日' : '選課.學分'} 之 ${name}${isPeriod ? '' : `；事實本身就是百分比（百分之三十記 30）的，寫「合於 100 之 ${name}」`}。`, en: ({ name, isPeriod }) => `Write 合於 ${isPeriod ? 'day' : 'base'} 之 ${name}.` },
  }),
  FG4014: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `「${name}」（${phrase}）不是比例、期間，也不是每一單位的數，不能寫「… 之 ${name}」。`,
    en: ({ name, phrase }) => `${name} (${phrase}) is no share, no period and no amount for each, so nothing can stand before 之 ${name}.`,
    help: { zh: ({ name }) => `直接寫「合於 ${name}」；要說每週、每學分多少，條文要印「每」，例如「每週[不得少於三小時]{每週時數}」，規則寫「授課.時數 合於 授課.週數 之 每週時數」。`, en: ({ name }) => `Write 合於 ${name}; an amount for each is printed with 每.` },
  }),
  FG4015: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `「${name}」（${phrase}）沒有年份，不知道是哪一年的那一天。`,
    en: ({ name, phrase }) => `${name} (${phrase}) has no year: it is a day of every year.`,
    help: { zh: ({ name }) => `請說是哪一個學年度的（八月一日到次年七月三十一日），例如「合於 申請.學年度 之 ${name}」，其中「申請.學年度」是學年度的事實；日期要另外公布的，請寫在行事曆。`, en: ({ name }) => `Say of which school year (1 August to 31 July), such as 合於 申請.學年度 之 ${name}; days that are announced belong in a 行事曆.` },
  }),
  FG4016: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `「${name}」（${phrase}）說的是那個月的第幾日，不是從某一天起算的期間。`,
    en: ({ name, phrase }) => `${name} (${phrase}) says which day of a month is meant, and is no period that is counted from a day.`,
    help: { zh: () => '請由事實提供那一天，例如「申請.送件日 不晚於 申請.截止日」；公布在行事曆的，讀行事曆。只比較幾號的，用數的事實，不寫「之」。', en: () => 'Let a fact give the day, such as 申請.送件日 不晚於 申請.截止日, or a 行事曆; where only the number of the day is compared, use a number without 之.' },
  }),
  FG4017: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `「${name}」（${phrase}）是那一天之前的一段日子，有頭有尾，數不出一個末日。`,
    en: ({ name, phrase }) => `${name} (${phrase}) is a time before a day; it has a beginning and an end.`,
    help: { zh: () => '請只綁定長度，例如「開學前[三日]{天數}內」，規則把頭尾都寫出來：「申請.送件日 不早於 申請.開學日 － 天數 且 申請.送件日 早於 申請.開學日」。最晚在那一天的，條文寫「開學前三日」或「開學三日前」，不寫「內」。', en: () => 'Bind the length alone, such as 開學前[三日]{天數}內, and write both ends: 申請.送件日 不早於 申請.開學日 － 天數 且 申請.送件日 早於 申請.開學日.' },
  }),
  FG4018: entry<{ name: string; phrase: string; unit: string }>({
    severity: 'warning',
    zh: ({ name, phrase, unit }) => `「${name}」只綁了「${phrase}」，後面印的「${unit}」沒有綁進去，不知道是不是同一個單位。`,
    en: ({ name, phrase, unit }) => `${name} binds ${phrase} without the unit ${unit} that is printed behind it.`,
    help: { zh: ({ name, phrase, unit }) => `請連單位一起綁：[${phrase}${unit}]{${name}}；事實在詞彙宣告為「${unit}」。`, en: ({ name, phrase, unit }) => `Bind the unit too: [${phrase}${unit}]{${name}}, and declare the fact in it.` },
  }),
  FG4020: entry<{ name: string; phrase: string; printed: string; declared: string }>({
    severity: 'error',
    zh: ({ name, phrase, printed, declared }) => `「${name}」綁的「${phrase}」印的是${printed}，不能宣告成${declared}。`,
    en: ({ name, phrase, printed, declared }) => `${name} binds ${phrase}, which is printed in ${printed} and never becomes ${declared}.`,
    help: { zh: ({ name, phrase }) => `請刪去冒號與單位：[${phrase}]{${name}}。可以換算的只有年與月、學年與學期；「幾倍」可以宣告成另一個單位，例如 [三倍]{時數倍數 : 小時}。`, en: () => 'Leave out the unit. Only years and months, 學年 and 學期 become each other; so many times (三倍) may be declared in another unit.' },
  }),
  FG4019: entry<{ words: string; problem: 'none' | 'several' }>({
    severity: 'error',
    zh: ({ words, problem }) => (problem === 'none' ? `「${words}」裡的用語都沒有界線字，不知道要達到還是不得超過。` : `「${words}」裡的用語界線字不同，不知道要怎麼比。`),
    en: ({ words, problem }) => (problem === 'none' ? `No phrase in ${words} has a boundary word.` : `The phrases in ${words} have different boundary words.`),
    help: {
      zh: ({ words, problem }) => (problem === 'none' ? `請連同界線字綁定（[至少三學分]{…}），或寫出比法，例如「至少 ${words}」。` : '請分開寫，例如「學生.學分 合於 甲 且 學生.學分 合於 乙」；要比的是同一種界線，請核對條文的界線字。'),
      en: ({ words, problem }) => (problem === 'none' ? `Bind the boundary words too, or say how to compare: 至少 ${words}.` : 'Compare with each of them by itself: 學生.學分 合於 甲 且 學生.學分 合於 乙.'),
    },
  }),
  FG4021: entry<{ name: string; phrase: string; brackets: string }>({
    severity: 'error',
    zh: ({ name, phrase, brackets }) => `「${name}」綁定的「${phrase}」後面印著「${brackets}」，沒有括進用語，就不會照它判定。`,
    en: ({ name, phrase, brackets }) => `${brackets} is printed behind ${phrase}, and is not bound with ${name}: rules do not read it.`,
    help: { zh: ({ name, phrase, brackets }) => `請一起括進去：[${phrase}${brackets}]{${name}}。`, en: ({ name, phrase, brackets }) => `Bind it too: [${phrase}${brackets}]{${name}}.` },
  }),
  FG4022: entry<{ name: string; words: string; base: string }>({
    severity: 'error',
    zh: ({ name, words }) => `條文寫「${words}」，「${name}」的頭一天要算進去，「之」卻從第二天數起。`,
    en: ({ name, words }) => `The text says ${words}: the first day of ${name} counts, and 之 counts from the day behind it.`,
    help: { zh: ({ name, base }) => `請從前一天數起：（${base} － 1日） 之 ${name}。`, en: ({ name, base }) => `Count from the day before: （${base} － 1日） 之 ${name}.` },
  }),
  FG4023: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `「不得」後面寫要禁止的情形，「${name}」（${phrase}）卻是該做到的：照這樣寫，做到的人反而違反。`,
    en: ({ name, phrase }) => `不得 forbids what stands behind it, and ${name} (${phrase}) is what is demanded: whoever does it would violate the rule.`,
    help: { zh: ({ name }) => `請改寫「應 … 合於 ${name}」，或「不得 … 不合於 ${name}」。`, en: ({ name }) => `Write 應 … 合於 ${name}, or 不得 … 不合於 ${name}.` },
  }),
  FG4008: entry<{ name: string; phrase: string }>({
    severity: 'warning',
    zh: ({ name, phrase }) => `「${name}」綁定的「${phrase}」還沒有確定的值。`,
    en: ({ name, phrase }) => `The phrase ${phrase} bound to ${name} has no value yet.`,
    help: { zh: () => '確定後請把○改成數字；在此之前規則不能用它。', en: () => 'Replace ○ when it is known; until then no rule can use it.' },
  }),
  FG4009: entry<{ name: string; here: string; there: string }>({
    severity: 'error',
    zh: ({ name, here, there }) => `「${name}」在這裡是「${here}」，在另一處是「${there}」。`,
    en: ({ name, here, there }) => `${name} is ${here} here and ${there} elsewhere.`,
    help: { zh: () => '同一個名稱綁定多處時，值必須相同；請改其中一處的名稱或文字。', en: () => 'One name must mean one value; rename one of them, or correct the text.' },
  }),
  /** `bound`: the words with the boundary words that are printed beside them. */
  FG4010: entry<{ words: string; bound: string; at: string }>({
    severity: 'warning',
    zh: ({ words, at }) => `${at}有規則，但「${words}」沒有綁定；日後修改它不會改變判定。`,
    en: ({ words, at }) => `${at} has rules, but ${words} is not bound: changing it will not change them.`,
    help: { zh: ({ bound }) => `請用方括號括起來，取個名稱：[${bound}]{名稱}，並在規則使用；與判定無關的，名稱寫「不判定」：[${bound}]{不判定}。`, en: () => 'Bind it with its boundary word and use the name in the rule; what no rule decides by is bound as 不判定.' },
  }),
  FG4011: entry<{ name: string }>({
    severity: 'warning',
    zh: ({ name }) => `「${name}」綁定了，但沒有規則使用。`,
    en: ({ name }) => `${name} is bound, but no rule reads it.`,
    help: { zh: () => '請在規則使用它；與判定無關的（例如只寫在效果的文字裡的金額），名稱改成「不判定」。', en: () => 'Use it in a rule; what no rule decides by is named 不判定.' },
  }),
  FG4012: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `「${name}」綁定的「${phrase}」還沒有確定的值，規則不能用它。`,
    en: ({ name, phrase }) => `The phrase ${phrase} bound to ${name} has no value yet; a rule cannot use it.`,
    help: { zh: () => '確定後請把○改成數字；在此之前請先拿掉這個規則。', en: () => 'Replace ○ when it is known; leave the rule out until then.' },
  }),
  FG4013: entry<{ name: string; said: string; printed: string }>({
    severity: 'error',
    zh: ({ name, said, printed }) => `取位寫「${said}」，條文綁定的「${name}」說的卻是「${printed}」。`,
    en: ({ name, said, printed }) => `The rule rounds by ${said}, but the phrase bound to ${name} says ${printed}.`,
    help: { zh: ({ name }) => `請只寫「${name}」；條文沒有說的部分（方式或位數）才由規則補上。`, en: ({ name }) => `Write ${name} alone; the rule adds only what the text leaves open.` },
  }),
};

/** 9月30日下午五時前, 30日17:00. */
const HOUR = /日\s*(?:[上下正中凌夜晚早午][午晨間上]|[夜晚])?\s*(?:[0-9０-９]{1,2}|[一二兩三四五六七八九十廿]{1,3})\s*(?:時|點|[:：])/;
/** B1以上, N2級. */
const LEVEL = /(?<![A-Za-zＡ-Ｚａ-ｚ])[A-Za-zＡ-Ｚａ-ｚ][0-9０-９]/;

/** What to write with a phrase of this kind. */
function misusedHelpZh(name: string, phrase: string, read: string): string {
  if (read === '文字' && HOUR.test(phrase)) return '事實的日期沒有幾時幾分，比不出那一天的什麼時候。請只括到日，例如 [115年9月30日]{期限}下午五時前，規則寫「不晚於 期限」，那一天都算；要分幾時的，由「是否」的事實提供，例如「申請.逾時」。';
  if (read === '文字' && (LEVEL.test(phrase) || (/^[^0-9０-９，；]+以[上下]$/.test(phrase) && candidatesOf(phrase).length === 0))) return `「${phrase}」說的是級別，級別的名稱沒有大小可比，字母後面的也不是數：請在詞彙以列舉寫出各級，規則逐一列出，例如「屬於 B1、B2、C1、C2」，方括號的名稱寫「不判定」。`;
  if (read === '文字' && candidatesOf(phrase).length === 0 && !/[0-9０-９]/.test(phrase)) return `「${phrase}」沒有印出數或日期：日子由事實或行事曆提供，例如「學生.離校日 早於 行事曆.開學」；名單請寫「屬於 ${name}」；規則用不到的，拿掉方括號與名稱。`;
  if (read === '文字' && /且|並|或(?!者)|其中|[，；]\S/.test(phrase)) return '這段話不只說一件事：每一個條件各括各的，例如 [達六十分]{門檻}且無不及格科目，規則在「合於 門檻」之後寫「且」與另一個條件。';
  if (read === '文字') return '要比較或計算的，請只括數字與單位（有界線字的連同界線字），例如 [八堂]、[三萬元以上]；名單請寫「屬於 名稱」。';
  if (read === '有界線的數') return `界線字已經說了是以上還是以下：比較請寫「合於 ${name}」；從某一天起算的期間，請寫「合於 日期 之 ${name}」。`;
  if (read === '幾分之幾') return `界線字已經說了是以上還是以下：比較請寫「合於 基準 之 ${name}」，例如：合於 選課.學分 之 ${name}。`;
  if (read === '一段範圍') return `範圍請寫「合於 ${name}」；只要其中一端的數，請只括那一端，例如 一至[四年]{上限}。`;
  return `名單請寫「屬於 ${name}」或「有一屬於 ${name}」；日期、星期與範圍請寫「合於 ${name}」；取位的方式只能寫在「取位」裡。`;
}
