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
    zh: '條文印了一個算式或一個算好的例子，算出來不是印的結果；捨入到所印的位數之內不算錯。例子照同一份文字的規定重算：每單位多少、幾成、上限、級距、表格裡的一格。各種合理的算法都算不出印的結果，才會說；所照的規定另外指出來。讀的人會照範例計算，範例錯了就無所適從。\n\n請照規定重算，改正規定、數字或結果。',
    en: 'The text prints a calculation or a case that is worked out, and it comes to something else than is printed, beyond rounding. A case is worked out again by the rules of the same text: rates, shares, limits, bands, cells of tables. It is told only where no plausible reading gives the printed result, with the place of the rule. People follow examples, so a wrong one misleads.\n\nWork it out again by the rule and correct the rule, a number or the result.',
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
    zh: '同一個會議在同一學年度（有寫學期的，同一學期）的次數，日期在後的次數也在後；同一次會議只有一天。兩則沿革的次數與日期不合，必有一個打錯。對照表上面的會議和草案沿革新增的會議是同一次，次數和日期都要相同。\n\n請對照會議紀錄改正。',
    en: 'Meetings of one body in one academic year, or semester where one is printed, are numbered in the order of their days, and one meeting has one day. Two lines do not fit, so a day or a number is wrong. The meeting above a table and the one that the draft adds to its history are one, with one number and one day.\n\nCorrect it from the minutes.',
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
    zh: '沿革說修正發布全文幾條（點），後來也沒有增減，條文卻不是這麼多；「之一」不計。可能漏了一條，也可能條數打錯。\n\n請補上漏掉的條文，或改正條數。',
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
  FG3037: {
    bad: text('一、申請期間自115年3月2日至3月13日止，共十日。\n'),
    good: text('一、申請期間自115年3月2日至3月13日止，共十二日。\n'),
    zh: '條文印出了起日、迄日和總日數（週數），或舉例說明期間何時屆滿，算起來卻不合。首日算入或不算入都接受；兩種算法都不對才提出。\n\n請改正日數，或改正起迄的日期。',
    en: 'The text prints both ends of a period and its length, or an example of when a period ends, and they do not go together. Counting with and without the first day are both accepted.\n\nCorrect the length, or one of the dates.',
  },
  FG3038: {
    bad: text('一、每學期修習學分數為二十五學分至十六學分。\n'),
    good: text('一、每學期修習學分數為十六學分至二十五學分。\n'),
    zh: '範圍的前一個數目比後一個大，或迄日比起日早，「至少」的數目比「至多」的大：沒有任何數目或日期合於這樣的範圍。沒有印年份而跨年的期間（九月一日至一月三十一日）不算錯。\n\n請把小的（早的）寫在前面，或改正其中一個。',
    en: 'The first end of a range is more than its second one, a period ends before it begins, or a least is more than a most: nothing lies in such a range. A period without a year may end in the next one (September to January).\n\nWrite the smaller (earlier) one first, or correct one of them.',
  },
  FG3039: {
    bad: text('一、設獎助學金審查委員會（以下簡稱審委會）。\n二、審委會每年開會。\n三、申請案由審查會審議。\n'),
    good: text('一、設獎助學金審查委員會（以下簡稱審委會）。\n二、審委會每年開會。\n三、申請案由審委會審議。\n'),
    zh: '條文用「以下簡稱」或「所稱…，指…」定了一個用語，別處卻出現一個只差一個字、只用過一次的寫法。多半是漏字、多字或改了用語沒有改全。\n\n請改成一致；確實是另一件事物時，請另外定義。',
    en: 'The text defines or shortens a term, and uses once a word that differs from it in one character: mostly a slip, or a place that a change of the term left out.\n\nUse the term; define the other word as well where it is another thing.',
  },
  FG3040: {
    bad: text('一、九十分以上為優等，八十分以上未滿九十分為甲等，七十分以上未滿八十五分為乙等。\n'),
    good: text('一、九十分以上為優等，八十分以上未滿九十分為甲等，七十分以上未滿八十分為乙等。\n'),
    zh: '一句話（或一份清單）裡列出三級以上的等第，由高而低或由低而高，其中兩級的界限重疊或中間有缺：有的成績落在兩級，或哪一級都不是。「八十至八十九分、七十至七十九分」這種整數的寫法視為相連。\n\n請讓較低一級的上限接著較高一級的下限。',
    en: 'A sentence or list names three or more grades in order, and two neighbours overlap or leave something out: a value belongs to both, or to none. Whole numbers such as 80 to 89 and 70 to 79 count as joined.\n\nLet the lower one end where the upper one begins.',
  },
  FG3041: {
    bad: text('一、報名費為新臺幣五百元。\n二、報名費新臺幣六百元，應於報名時繳納。\n'),
    good: text('一、報名費為新臺幣五百元。\n二、報名費應於報名時繳納。\n'),
    zh: '兩個條文一句話的開頭說的是同一件事（費用、名額、委員人數、週數），或替同一個動作定期限，數目卻不同。各款、各目分別規定的情形不比較；範圍有交集的不算矛盾。\n\n請查明以哪一個為準後改成一致，最好只在一處規定；適用的對象不同時，請在條文中寫明。',
    en: 'Sentences of two provisions begin with the same thing (a fee, a number of members, weeks) or give a deadline to the same act, with different numbers. Items of lists are not compared, and ranges that share a value do not contradict each other.\n\nDecide which one holds, and say it in one place; where they are for different cases, say so.',
  },
  FG3042: {
    bad: history('113年6月12日教務會議通過', '114年6月18日教務會議修正通過，自114年5月1日施行'),
    good: history('113年6月12日教務會議通過', '114年6月18日教務會議修正通過，自114年8月1日施行'),
    zh: '沿革的一則寫明通過和施行的日期，施行的日期卻在通過之前。多半是日期打錯；確實溯及既往的，寫「溯自」就不會再提出。\n\n請對照會議紀錄改正。',
    en: 'A line of the history states when the text was adopted and when it takes effect, and the latter is the earlier day: mostly a slip. Say 溯自 where it really looks back.\n\nCorrect it from the minutes.',
  },
  FG3043: {
    bad: history('112年3月4日教務會議訂定', '114年5月6日教務會議訂定'),
    good: history('112年3月4日教務會議訂定', '114年5月6日教務會議修正通過'),
    zh: '同一個會議相隔近一年以上又「訂定」一次，或在「修正」之後才「訂定」。一個法規只訂定一次，之後都是修正。\n\n請改正用詞；確實廢止後重新訂定的，請在沿革寫明廢止。',
    en: 'One meeting made the text twice, most of a year apart, or made it after it had been amended. A regulation is made once and amended afterwards.\n\nCorrect the word; where it was repealed and made anew, say so in the history.',
  },
  FG3044: {
    bad: { [REGULATION_FILE]: '法規 113學年度選課須知 (example.selection)\n版本 1\n\n一、本須知適用於114學年度之選課。\n' },
    good: { [REGULATION_FILE]: '法規 114學年度選課須知 (example.selection)\n版本 1\n\n一、本須知適用於114學年度之選課。\n' },
    zh: '名稱寫明學年度，條文卻說適用於另一個學年度，而且全文沒有提到名稱的那一個。多半是沿用去年的文件，只改了一處。\n\n請改正名稱或條文的學年度。',
    en: 'The title names an academic year, and the text says that it applies to another one and never speaks of that of the title: mostly a document of last year that was changed in one place only.\n\nCorrect the year of the title, or that of the text.',
  },
  FG3045: {
    bad: history('104年3月24日教務會議修正第9點'),
    good: history('104年3月24日教務會議修正第1點'),
    zh: '沿革說修正或增訂了某一條（點），後來也沒有刪除，條文卻沒有這一條（點）；或者在全文修正之後、下一次修正之前，還沒有這麼多條（點）。多半是條次打錯，或貼上的條文不完整。\n\n請改正沿革的條次（點次），或補上漏掉的條文。',
    en: 'The history says that a provision was amended or added, and nothing says that it was deleted, but the text has none of that number; or there were not yet so many of them when the line was written. Mostly the number is wrong, or the text is not whole.\n\nCorrect the number in the history, or add what is left out.',
  },
  FG3046: {
    bad: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n版本 1\n\n一、為辦理選課，訂定本要點。\n\n二、學生應於公告期間登記。\n\n三、本校設選課審查小組，置委員五人。\n\n四、不服第二點所定選課審查小組之決議者，得提出異議。\n' },
    good: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n版本 1\n\n一、為辦理選課，訂定本要點。\n\n二、學生應於公告期間登記。\n\n三、本校設選課審查小組，置委員五人。\n\n四、不服第三點所定選課審查小組之決議者，得提出異議。\n' },
    zh: '引用的後面說那一條（點）規定了什麼，那一條卻完全沒有提到，另一條才有。多半是條次（點次）變更以後，引用沒有跟著改。\n\n請改成真正說到它的那一條；兩條都不是的，請寫出正確的編號。',
    en: 'Behind the citation stands what that provision is about; it does not speak of it at all, and another one does: mostly provisions were renumbered and the citation was left as it was.\n\nCite the provision that is meant.',
  },
  FG3047: {
    bad: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n版本 1\n\n一、有下列情形之一者，不得申請。\n\n二、本要點經教務會議通過後實施。\n' },
    good: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n版本 1\n\n一、有下列情形之一者，不得申請：\n  （一）休學期間。\n  （二）逾期。\n\n二、本要點經教務會議通過後實施。\n' },
    zh: '條文說「下列」「如下」，這一條（點）後面卻沒有分款，也沒有表格。多半是修正時刪掉了各款，或貼上時漏了。\n\n請補上各款；不再列舉的，請改掉「下列」。',
    en: 'The text announces a list (下列, 如下), and no numbered line and no table follows in its provision: mostly the list was deleted by an amendment or left out when the text was copied.\n\nAdd the list, or do not announce one.',
  },
  FG3048: {
    bad: history('114年4月10日校長核定', '114年4月24日行政會議審議通過'),
    good: history('114年4月24日行政會議審議通過', '114年5月1日校長核定'),
    zh: '核定、備查、發布都在會議通過之後；沿革寫的日期卻在通過以前，多半是日期打錯，或兩則寫顛倒。\n\n請查明兩個日期。',
    en: 'Approval, notice and publication come after the meeting that passes the text; the history gives them an earlier day: mostly a slip in a date, or two lines that were exchanged.\n\nLook both days up.',
  },
  FG3049: {
    bad: history('114年9月12日臺教技（四）字第1090087654號函備查'),
    good: history('114年9月12日臺教技（四）字第1140087654號函備查'),
    zh: '公文文號十碼的，前三碼是發文的年度，和前面寫的日期差了兩年以上。多半是日期或文號打錯，或從別的公文抄來。\n\n請對照公文改正。',
    en: 'The first three of the ten digits of a letter are the year in which it was written; the day beside it is two years off or more: mostly a slip in one of them.\n\nLook the letter up.',
  },
  FG3050: {
    bad: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n版本 1\n\n一、為辦理選課，設選課諮詢委員會（以下簡稱選諮會）。\n\n二、學生應於期限內登記。\n\n三、逾期者，不予受理。\n\n四、本要點經教務會議通過後實施。\n' },
    good: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n版本 1\n\n一、為辦理選課，設選課諮詢委員會（以下簡稱選諮會）。\n\n二、學生應於期限內登記。\n\n三、逾期者，由選諮會決定。\n\n四、本要點經教務會議通過後實施。\n' },
    zh: '條文給了簡稱，後面卻沒有用到。多半是後面寫的是另一個名稱，或用到它的條文已經刪除。\n\n請改成一致，或刪去簡稱。',
    en: 'The text gives a short name that it never uses: mostly another name stands in its place, or the provision that used it is gone.\n\nUse it, or leave it out.',
  },
} as const satisfies Record<string, Page>;
