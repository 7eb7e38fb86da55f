/** Pages of FG3020 on: what a single text says of itself in two ways. */
import type { Page } from './page.ts';
import { REGULATION_FILE, text } from './samples.ts';

const history = (...lines: string[]): Page['bad'] => ({ [REGULATION_FILE]: `法規 選課要點 (example.selection)\n版本 1\n\n沿革\n${lines.map((line) => `  ${line}\n`).join('')}\n一、學生應依規定選課。\n` });

export const contradictionPages = {
  FG3020: {
    bad: history('101年6月12日教務會議通過', '103年6月17日教務會議修正通過', '102年4月16日教務會議修正通過', '104年12月29日教務會議修正通過'),
    good: history('101年6月12日教務會議通過', '102年4月16日教務會議修正通過', '103年6月17日教務會議修正通過', '104年12月29日教務會議修正通過'),
    zh: '沿革依日期先後排列（也可以由新到舊），其中一則的日期卻跑到前面去，通常是日期打錯或列錯位置。\n\n請對照會議紀錄改正日期，或把這一則移到正確的位置。',
    en: 'A history is in the order of its dates, or newest first throughout. A line that goes back is mostly a slip in the date or in the place.\n\nCorrect the date from the minutes, or move the line.',
  },
  FG3021: {
    bad: history('93年10月26日93學年度第2學期教務會議通過'),
    good: history('93年10月26日93學年度第1學期教務會議通過'),
    zh: '學年度自八月一日起算，第二學期自二月一日起算；這一則的日期和學年度學期對不起來，兩者必有一個打錯。一、二月與七、八月之交的會議，前後兩種寫法都接受。\n\n請對照會議紀錄改正。',
    en: 'An academic year begins on 1 August and its second semester on 1 February. The date and the term of this line do not fit, so one of them is wrong; around the edges both spellings are accepted.\n\nCorrect it from the minutes.',
  },
  FG3022: {
    bad: text('一、選課違規者，依「學生獎懲規則」處理。\n\n二、情節重大者，依「學生獎懲辦法」辦理。\n'),
    good: text('一、選課違規者，依「學生獎懲規則」處理。\n\n二、情節重大者，依「學生獎懲規則」辦理。\n'),
    zh: '同一份文字（或工作區的法規名稱）裡，兩個名稱只差最後的「規則」「辦法」「要點」，或只差一個字，多半是同一個法規寫錯了一處。\n\n請查明正式名稱後改成一致。確實是兩個不同的法規時，這個警告可以不理會。',
    en: 'Two names in one text, or a name and the title of a regulation of the workspace, differ only in the kind of rule or in one character: mostly one of them is a slip.\n\nUse the official name in both places. Where they are two regulations, the warning may stand.',
  },
  FG3023: {
    bad: text('一、畢業應修必修八十學分、選修四十學分，共一百三十學分。\n'),
    good: text('一、畢業應修必修八十學分、選修四十學分，共一百二十學分。\n'),
    zh: '同一句、同一份清單或同一個表格裡列出了各項和合計，相加卻不等於合計。只在各項單位相同、沒有「至少」「每」之類限定時才比較。\n\n請改正合計，或改正算錯的那一項。',
    en: 'A sentence, a list or a table states its parts and their total, and they do not add up. Only parts of one unit without words such as 至少 or 每 are compared.\n\nCorrect the total, or the part that is wrong.',
  },
  FG3024: {
    bad: text('一、學期平均成績之計算，例如：（80×3＋70×2）÷5＝78。\n'),
    good: text('一、學期平均成績之計算，例如：（80×3＋70×2）÷5＝76。\n'),
    zh: '條文印了一個用數字寫成的算式，等號兩邊算出來不一樣；捨入到所印的位數之內不算錯。讀的人會照範例計算，範例錯了就無所適從。\n\n請重算，改正數字或結果。',
    en: 'The text prints a calculation made of numbers, and its two sides differ by more than the rounding of the printed result. People follow examples, so a wrong one misleads.\n\nWork it out again and correct a number or the result.',
  },
  FG3025: {
    bad: text('一、選課分下列三類：\n  （一）必修。\n  （二）選修。\n'),
    good: text('一、選課分下列二類：\n  （一）必修。\n  （二）選修。\n'),
    zh: '句子說下面有幾種、幾類，所列的項目卻不是這個數目。修正時增刪了項目而忘了改數目，是最常見的原因。\n\n請改正數目，或補上、刪去項目。',
    en: 'The sentence announces how many kinds follow, and another number of items is listed; mostly an amendment changed the list and not the count.\n\nCorrect the count, or add or remove an item.',
  },
  FG3026: {
    bad: text('一、學生選課，依本辦法之規定。\n'),
    good: text('一、學生選課，依本要點之規定。\n'),
    zh: '法規的名稱是「要點」，條文卻自稱「本辦法」，多半是照抄別的法規時留下的字。這樣的文字會讓人以為指的是另一個法規。\n\n請改成和名稱一致的自稱；確實指別的法規時，寫出它的名稱，或先寫「以下簡稱本辦法」。',
    en: 'The title says 要點 and the text says 本辦法: words left over from another regulation, which readers may take for a reference to it.\n\nUse the word of the title; name another regulation, or define it with 以下簡稱本辦法.',
  },
  FG3027: {
    bad: history('103年10月21日103學年度第1學期第2次教務會議通過', '103年12月16日103學年度第1學期第1次教務會議修正通過'),
    good: history('103年10月21日103學年度第1學期第1次教務會議通過', '103年12月16日103學年度第1學期第2次教務會議修正通過'),
    zh: '同一個會議在同一學年度（有寫學期的，同一學期）的次數，日期在後的次數也在後；同一次會議只有一天。兩則沿革的次數與日期不合，必有一個打錯。\n\n請對照會議紀錄改正。',
    en: 'Meetings of one body in one academic year, or semester where one is printed, are numbered in the order of their days, and one meeting has one day. Two lines do not fit, so a day or a number is wrong.\n\nCorrect it from the minutes.',
  },
  FG3028: {
    bad: text('一、選課自115年5月28日（星期三）起辦理。\n'),
    good: text('一、選課自115年5月28日（星期四）起辦理。\n'),
    zh: '條文印了日期和星期，但那一天不是那個星期幾，日期或星期必有一個打錯。\n\n請查行事曆改正。',
    en: 'A date is printed with a day of the week that it is not, so one of them is wrong.\n\nCorrect it from a calendar.',
  },
  FG3029: {
    bad: text('一、自民國105年8月1日（西元2017年8月1日）起實施。\n'),
    good: text('一、自民國105年8月1日（西元2016年8月1日）起實施。\n'),
    zh: '同一個日期用民國與西元各寫一次，換算起來卻不是同一天。西元年減 1911 是民國年。\n\n請改正其中一個。',
    en: 'A date is printed in both calendars, and the two are not the same day. A year of the common era less 1911 is the year of the Republic.\n\nCorrect one of them.',
  },
  FG3030: {
    bad: text('一、學期成績：平時成績占30％、期中考占30％、期末考占30％。\n'),
    good: text('一、學期成績：平時成績占30％、期中考占30％、期末考占40％。\n'),
    zh: '成績、配分等列出各部分所占的比例，相加卻不是百分之百。有「其餘」「至少」「最高」之類的字，表示沒有列完或不是定數，不比較；表格裡，權重或比例只有一欄（列）時看它自己，有好幾列時要其他各列都合成百分之百才比較。\n\n請改正比例，或寫出漏掉的部分。',
    en: 'The shares of a grade or of points are listed, and they do not make 100%. Sentences with words such as 其餘 or 至少 are open and are not compared; a table is compared where its only column or row of weights makes something else, or where all its other rows make 100%.\n\nCorrect a share, or write the part that is left out.',
  },
  FG3031: {
    bad: text('一、選課自115年2月30日起辦理。\n'),
    good: text('一、選課自115年3月2日起辦理。\n'),
    zh: '印出來的年月日不存在，例如二月三十日、十三月。\n\n請改正日期。',
    en: 'The printed day does not exist, such as the thirtieth of February.\n\nCorrect the date.',
  },
  FG3032: {
    bad: history('104年3月24日教務會議修正全文2點'),
    good: history('104年3月24日教務會議修正全文1點'),
    zh: '沿革最後一則說修正發布全文幾條（點），條文卻不是這麼多；「之一」不計。可能漏了一條，也可能條數打錯。\n\n請補上漏掉的條文，或改正條數。',
    en: 'The last line of the history states how many provisions the whole text has, and there is another number, not counting those numbered 之一.\n\nAdd what is missing, or correct the number.',
  },
  FG3033: {
    bad: text('一、每學期至多修習二十五（20）學分。\n'),
    good: text('一、每學期至多修習二十五（25）學分。\n'),
    zh: '同一個數目寫了兩次，一次用國字、一次用阿拉伯數字（或一次用年、一次用月），兩次卻不一樣。修正時只改了其中一個，是最常見的原因。\n\n請查明以哪一個為準，把另一個改成一致。',
    en: 'A number is written twice, in words and in digits, or as years and as months, and the two are not the same: mostly only one of them was amended.\n\nDecide which of the two is right and correct the other.',
  },
  FG3034: {
    bad: text('一、修畢者授予文學碩士（Master of Arts，M.S.）學位。\n'),
    good: text('一、修畢者授予文學碩士（Master of Arts，M.A.）學位。\n'),
    zh: '英文名稱後面的縮寫，字母和各字的第一個字母不同。字母數和字數不同的縮寫不比較；Ph.D. 是 Doctor of Philosophy 的縮寫。\n\n請改正英文名稱或縮寫。',
    en: 'The letters of an abbreviation are not the first ones of the words before it. One with another number of letters than there are words is not compared; Ph.D. stands for Doctor of Philosophy.\n\nCorrect the name or its abbreviation.',
  },
  FG3035: {
    bad: text('一、申請案送教務處審查。\n二、教務處每月審查一次。\n三、結果由教務組通知。\n'),
    good: text('一、申請案送教務處審查。\n二、教務處每月審查一次。\n三、結果由教務處通知。\n'),
    zh: '一個單位（處、組、室、中心、委員會、小組）的名稱只出現一次，卻和出現兩次以上的另一個名稱只差最後一個詞，或名稱中間差一個字。多半是打錯，或改了單位名稱卻漏改一處。對照表的說明、修正欄，也和其他各列及全文比較。\n\n請改成一致；確為兩個不同單位時不必改。',
    en: 'The name of an office stands once, and differs from a name that stands at least twice by its last word only, or by one character in its middle: mostly a slip, or a place that a change of name left out. Explanations and amended cells of a table are compared with its other rows and with the whole texts.\n\nUse one name; two different offices may stay as they are.',
  },
  FG3036: {
    bad: text('一、申請書格式如附表一。\n二、審查標準如附表三。\n'),
    good: text('一、申請書格式如附表一。\n二、審查標準如附表二。\n'),
    zh: '附表（附件、附圖、附錄）的編號從一開始，一個接一個。這裡引用的編號前面缺了一個：多半是編號寫錯，或刪了一個附表沒有改後面的編號。\n\n請改正編號，或補上漏掉的附表。',
    en: 'Annexes are numbered from one on without gaps. The one cited here has none before it: mostly the number is wrong, or an annex was taken out and those behind it kept theirs.\n\nCorrect the number, or add the annex that is missing.',
  },
} as const satisfies Record<string, Page>;
