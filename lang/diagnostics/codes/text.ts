/** FG3xxx: legal text, numbering, citations. */
import { entry } from '../entry.ts';

export const text = {
  FG3001: entry<{ label: string }>({
    severity: 'error',
    zh: ({ label }) => `${label}重複出現。`,
    en: ({ label }) => `${label} stands twice.`,
    help: { zh: () => '請刪去重複的一個，或改成接下去的編號。', en: () => 'Delete one of them, or give it the next number.' },
  }),
  FG3002: entry<{ printed: string; after: string }>({
    severity: 'error',
    zh: ({ printed, after }) => `編號「${printed}」排在「${after}」之後，次序顛倒。`,
    en: ({ printed, after }) => `${printed} stands after ${after}: out of order.`,
    help: { zh: ({ printed, after }) => `請把「${printed}」移到「${after}」之前，或改正編號。`, en: ({ printed, after }) => `Move ${printed} before ${after}, or correct the number.` },
  }),
  FG3003: entry<{ printed: string; expected: number; after: string | null }>({
    severity: 'error',
    zh: ({ printed, after }) => (after ? `「${after}」之後是「${printed}」，中間缺號。` : `第一個編號是「${printed}」，不是從一開始。`),
    en: ({ printed, after }) => (after ? `${printed} follows ${after}: a number is missing.` : `The first number is ${printed}.`),
    help: { zh: ({ expected }) => `請補上第 ${expected} 個，或改正編號。`, en: ({ expected }) => `Add number ${expected}, or correct the number.` },
  }),
  FG3004: entry<{ citation: string; at: string }>({
    severity: 'error',
    zh: ({ citation, at }) => `${at}引用「${citation}」，但本法規沒有這個條文。`,
    en: ({ citation, at }) => `${at} cites ${citation}, which does not exist.`,
    help: { zh: () => '請改成現有的條文，或補回被引用的條文。', en: () => 'Cite a provision that exists, or restore the cited one.' },
  }),
  FG3005: entry<{ citation: string; regulation: string }>({
    severity: 'error',
    zh: ({ citation, regulation }) => `「${regulation}」沒有「${citation}」。`,
    en: ({ citation, regulation }) => `${regulation} has no ${citation}.`,
    help: { zh: ({ regulation }) => `請對照「${regulation}」現行條文改正引用。`, en: ({ regulation }) => `Correct the citation against the current text of ${regulation}.` },
  }),
  FG3006: entry<{ citation: string; at: string }>({
    severity: 'error',
    zh: ({ citation, at }) => `${at}寫「${citation}」，但前面沒有可指的條文。`,
    en: ({ citation, at }) => `${at} says ${citation}, but nothing stands before it.`,
    help: { zh: () => '請寫出所引條文的編號。', en: () => 'Name the number of the cited provision.' },
  }),
  FG3007: entry<{ title: string }>({
    severity: 'error',
    zh: ({ title }) => `「${title}」沒有任何條文。`,
    en: ({ title }) => `${title} has no provision.`,
    help: { zh: () => '條文請頂格寫編號，例如：「一、為…」或「第一條　為…」。', en: () => 'A provision begins at column 0 with its number.' },
  }),
  FG3008: entry<{ words: string }>({
    severity: 'error',
    zh: ({ words }) => `體例「${words}」讀不懂。`,
    en: ({ words }) => `體例 ${words} cannot be read.`,
    help: { zh: () => '請寫「條」「點」「壹」，或由外而內列出各層編號的第一個，例如「壹、一、（一）、1.」。', en: () => 'Write 條, 點 or 壹, or the first number of each level from the top down: 壹、一、（一）、1.' },
  }),
  FG3009: entry<{ printed: string; expected: string; words: string }>({
    severity: 'warning',
    zh: ({ printed, expected, words }) => `體例是「${words}」，這一層應用「${expected}」這類編號，這裡是「${printed}」。`,
    en: ({ printed, expected, words }) => `體例 is ${words}: numbers like ${expected} stand at this level, here it is ${printed}.`,
    help: { zh: ({ expected }) => `請改用「${expected}」這類編號，或改正體例。`, en: ({ expected }) => `Use numbers like ${expected}, or correct 體例.` },
  }),
  FG3020: entry<{ date: string; before: string }>({
    severity: 'warning',
    zh: ({ date, before }) => `沿革的日期順序不對：${date}列在${before}之後。`,
    en: ({ date, before }) => `The history is out of order: ${date} stands behind ${before}.`,
    help: { zh: () => '請依日期先後排列，或改正其中一個日期。', en: () => 'Put the lines in the order of their dates, or correct one of the dates.' },
  }),
  FG3021: entry<{ date: string; printed: string; expected: string }>({
    severity: 'warning',
    zh: ({ date, printed, expected }) => `${date}屬於${expected}，沿革卻寫「${printed}」。`,
    en: ({ date, printed, expected }) => `${date} belongs to ${expected}, but the history says ${printed}.`,
    help: { zh: () => '學年度自八月一日起算，第二學期自二月一日起算；請改正日期或學年度學期。', en: () => 'An academic year begins on 1 August and its second semester on 1 February; correct the date or the term.' },
  }),
  FG3022: entry<{ name: string; other: string }>({
    severity: 'warning',
    zh: ({ name, other }) => `這裡寫「${name}」，別處寫「${other}」，名稱不一致。`,
    en: ({ name, other }) => `This says ${name}, elsewhere it is ${other}: one regulation under two names.`,
    help: { zh: () => '請查明正式名稱後改成一致；確為兩個不同法規時不必改。', en: () => 'Use the official name in both places; two different regulations may stay as they are.' },
  }),
  FG3023: entry<{ stated: string; sum: string; what: string }>({
    severity: 'warning',
    zh: ({ stated, sum, what }) => `${what === '' ? '' : `表格「${what}」`}合計寫「${stated}」，各項相加是「${sum}」。`,
    en: ({ stated, sum, what }) => `${what === '' ? 'The total' : `The total ${what}`} is stated as ${stated}, but its parts add up to ${sum}.`,
    help: { zh: () => '請改正合計或其中一項的數字。', en: () => 'Correct the total or one of its parts.' },
  }),
  FG3024: entry<{ printed: string; value: string }>({
    severity: 'warning',
    zh: ({ printed, value }) => `算式「${printed}」算不出印的結果，應為 ${value}。`,
    en: ({ printed, value }) => `The calculation ${printed} does not give the printed result; it gives ${value}.`,
    help: { zh: () => '請重算，改正數字或結果。', en: () => 'Work it out again and correct a number or the result.' },
  }),
  FG3025: entry<{ stated: string; found: number }>({
    severity: 'warning',
    zh: ({ stated, found }) => `這裡說有${stated}，下面列了 ${found} 個。`,
    en: ({ stated, found }) => `This announces ${stated}, but ${found} are listed.`,
    help: { zh: () => '請改正數目，或補上、刪去所列的項目。', en: () => 'Correct the count, or add or remove what is listed.' },
  }),
  FG3026: entry<{ printed: string; expected: string }>({
    severity: 'warning',
    zh: ({ printed, expected }) => `法規自稱「${printed}」，但依名稱應為「${expected}」。`,
    en: ({ printed, expected }) => `The regulation calls itself ${printed}; by its title it is ${expected}.`,
    help: { zh: () => '請改成和名稱一致的自稱；指的是別的法規時，請寫出它的名稱。', en: () => 'Use the word of the title; another regulation is cited by its name.' },
  }),
  FG3027: entry<{ first: string; firstDate: string; second: string; secondDate: string }>({
    severity: 'warning',
    zh: ({ first, firstDate, second, secondDate }) => `會議的次數與日期不合：${secondDate}是「${second}」，${firstDate}是「${first}」。`,
    en: ({ first, firstDate, second, secondDate }) => `Numbers and days of the meetings do not go together: ${second} on ${secondDate}, ${first} on ${firstDate}.`,
    help: { zh: () => '請對照會議紀錄，改正其中一則的日期或次數。', en: () => 'Correct the day or the number of one of them from the minutes.' },
  }),
  FG3028: entry<{ date: string; printed: string; expected: string }>({
    severity: 'warning',
    zh: ({ date, printed, expected }) => `${date}是${expected}，這裡寫「${printed}」。`,
    en: ({ date, printed, expected }) => `${date} is ${expected}, but ${printed} is printed.`,
    help: { zh: () => '請改正日期或星期。', en: () => 'Correct the date or the day of the week.' },
  }),
  FG3029: entry<{ printed: string; expected: string }>({
    severity: 'warning',
    zh: ({ printed, expected }) => `「${printed}」兩種紀年不是同一天，換算應為 ${expected} 年。`,
    en: ({ printed, expected }) => `The two calendars of ${printed} are not the same day; the year would be ${expected}.`,
    help: { zh: () => '西元年減 1911 是民國年；請改正其中一個。', en: () => 'A year of the common era less 1911 is the year of the Republic; correct one of them.' },
  }),
  FG3030: entry<{ sum: string; parts: readonly string[] }>({
    severity: 'warning',
    zh: ({ sum, parts }) => `各部分所占的比例 ${parts.join('、')} 相加是 ${sum}，不是 100%。`,
    en: ({ sum, parts }) => `The shares ${parts.join(', ')} add up to ${sum}, not to 100%.`,
    help: { zh: () => '請改正其中一個比例；還有其他部分的，請一併寫出。', en: () => 'Correct one of the shares, or write the part that is left out.' },
  }),
  FG3031: entry<{ printed: string }>({
    severity: 'warning',
    zh: ({ printed }) => `沒有「${printed}」這一天。`,
    en: ({ printed }) => `There is no day ${printed}.`,
    help: { zh: () => '請改正日期。', en: () => 'Correct the date.' },
  }),
  FG3032: entry<{ stated: number; found: number; word: string }>({
    severity: 'warning',
    zh: ({ stated, found, word }) => `沿革最後一則寫全文 ${stated} ${word}，這裡有 ${found} ${word}。`,
    en: ({ stated, found }) => `The last line of the history says ${stated} provisions in all; here are ${found}.`,
    help: { zh: () => '請補上漏掉的條文，或改正沿革的條數。', en: () => 'Add what is missing, or correct the number in the history.' },
  }),
  FG3033: entry<{ printed: string; first: string; second: string }>({
    severity: 'warning',
    zh: ({ printed, first, second }) => `「${printed}」前後寫的數目不同：「${first}」和「${second}」。`,
    en: ({ printed, first, second }) => `${printed} states two numbers: ${first} and ${second}.`,
    help: { zh: () => '請查明以哪一個為準，把另一個改成一致。', en: () => 'Decide which of the two is right and correct the other.' },
  }),
  FG3034: entry<{ name: string; abbreviation: string }>({
    severity: 'warning',
    zh: ({ name, abbreviation }) => `「${abbreviation}」不是「${name}」的縮寫。`,
    en: ({ name, abbreviation }) => `${abbreviation} is no abbreviation of ${name}.`,
    help: { zh: () => '請改正英文名稱或縮寫。', en: () => 'Correct the name or its abbreviation.' },
  }),
};
