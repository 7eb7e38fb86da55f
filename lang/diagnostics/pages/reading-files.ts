/** Pages of FG100x–FG102x: files, characters, lines at the first column. */
import type { Page } from './page.ts';
import { CREDITS, MINIMUM, REGULATION_FILE, ruled, text, vocabulary, VOCABULARY_FILE } from './samples.ts';

const LINE = '一、學生應依規定選課。\n';
const file = (content: string) => ({ [REGULATION_FILE]: content });
const good = text(LINE);

export const fileReadingPages = {
  FG1001: {
    bad: file('法規書 選課要點 (example.selection)\n版本 1\n\n一、學生應依規定選課。\n'),
    good,
    zh: '檔案的第一個詞決定它是什麼：法規、修正案、詞彙。認不得第一個詞，整個檔案就不往下讀。\n\n請改正第一個詞；不是法規的檔案請移出工作區，或改用別的副檔名。',
    en: 'The first word of a file says what it is: 法規, 修正案 or 詞彙. Without it nothing in the file is read.\n\nCorrect the word; move files of other kinds out of the workspace.',
  },
  FG1002: {
    bad: file('會議 教務會議 (example.meeting)\n\n主席 教務長\n'),
    good,
    zh: '這個種類已經保留給日後使用，目前的版本還不讀它的內容。檔案會原樣保留，不影響其他檔案。\n\n目前請用法規、修正案、詞彙、行事曆四種檔案；會議紀錄可先放在工作區之外。',
    en: 'The kind is reserved and this version does not read it. The file is kept as it is and does no harm to the others.\n\nUse 法規, 修正案, 詞彙 and 行事曆 for now.',
  },
  FG1003: {
    bad: file('\n'),
    good,
    zh: '檔案裡沒有內容，或只有空白與註解。\n\n請寫上第一行，或刪除這個檔案；fagui init 可以產生範例。',
    en: 'The file holds nothing but white space and comments.\n\nWrite its first line, or delete it; fagui init makes an example.',
  },
  FG1006: {
    bad: file('法規 (example.selection)\n版本 1\n\n一、學生應依規定選課。\n'),
    good,
    zh: '第一行的種類之後要寫名稱，文件的標題就是它。名稱不含學校名稱，學校寫在「機關」。\n\n請寫成「法規 名稱 (別名)」。',
    en: 'Behind the kind stands the title that every document prints. The institution goes into 機關.\n\nWrite the kind, the title and the alias.',
  },
  FG1007: {
    bad: file('法規 選課要點\n版本 1\n\n一、學生應依規定選課。\n'),
    good,
    zh: '其他檔案與程式用英文別名指這個檔案，例如修正案的「修正法規」。沒有別名，就沒有辦法引用它。\n\n請在第一行最後加上括號內的別名，通常是「學校代號.法規英文名」。',
    en: 'Other files and programs name this file by its alias, as 修正法規 in an amendment does.\n\nAdd an alias in parentheses at the end of the first line.',
  },
  FG1008: {
    bad: ruled(MINIMUM.replace('規則 學分下限 ', '規則 學分下限 (2minimum) ')),
    good: ruled(MINIMUM.replace('規則 學分下限 ', '規則 學分下限 (minimum) ')),
    zh: '別名會成為程式裡的名稱，所以只能用英文字母、數字與底線，並以字母開頭。\n\n請改寫，例如 minimum、yearOfStudy。',
    en: 'An alias becomes a name in programs: letters, digits and _, beginning with a letter.\n\nWrite it like minimum or yearOfStudy.',
  },
  FG1010: {
    bad: text('一、學生應依\u202e規定選課。\n'),
    good,
    zh: '檔案裡有看不見的控制字元，會讓文字顯示的順序與實際不同：審閱的人看到一種條文，程式讀到另一種。它常隨網頁或外文文件貼上。\n\n請刪去這個字元；訊息附的修正可以代勞。',
    en: 'An invisible control makes text appear in another order than it is read: reviewers see one text and programs another. It comes with pasted text.\n\nDelete it; the message offers to do it.',
  },
  FG1011: {
    bad: ruled(MINIMUM.replace('選課.學分', '選課.學\u200b分')),
    good: ruled(MINIMUM),
    zh: '名稱裡有看不見或長得像別的字的字元，例如零寬空格、全形英文字母、相容區的漢字。名稱看起來相同，程式卻認為不同。\n\n請重打這個名稱。',
    en: 'A name holds an invisible character or one that looks like another, so two names look alike and are not.\n\nType the name again.',
  },
  FG1012: {
    bad: text('一、學生應依\u200b規定選課。\n'),
    good,
    zh: '條文裡有看不見或長得像別的字的字元。條文照印，不會自動更改；但搜尋、比較與「字句」引用可能因此對不上。\n\n若公告的原文就是如此，可以不改；否則請重打這個字。',
    en: 'The legal text holds an invisible or look-alike character. It is printed as it stands, but searching, comparing and quoting may miss it.\n\nKeep it when the official text has it; otherwise type the character again.',
  },
  FG1014: {
    bad: text('一、學生應依\uFFFD定選課。\n'),
    good,
    zh: '這個位置原本有一個字，轉檔時讀不出來，換成了「\uFFFD」。印出去的條文就少一個字。\n\n請對照原文重打。',
    en: 'A character that stood here could not be read when the file was converted, and was replaced. The printed text would lack it.\n\nType it again from the source.',
  },
  FG1013: {
    bad: text('一、學生應依\u0007規定選課。\n'),
    good,
    zh: '這個字元不能寫進文件：控制字元，或缺了一半的字。多半是轉檔時損壞的。\n\n請刪去，或對照原文重打這個字。',
    en: 'No document can hold this character: it is a control, or half of a character damaged in a conversion.\n\nDelete it, or type the character again from the source.',
  },
  FG1020: {
    bad: file('法規 選課要點 (example.selection)\n機構 國立範例大學\n版本 1\n\n一、學生應依規定選課。\n'),
    good: file('法規 選課要點 (example.selection)\n機關 國立範例大學\n版本 1\n\n一、學生應依規定選課。\n'),
    zh: '第一行之下從第一欄寫起的行是標頭，欄位名稱是固定的。不認得的欄位不會有作用，所以指出來。\n\n請改正欄位名稱；若這一行是條文，請在行首空兩格或寫出編號。',
    en: 'Lines at the first column below the title are headers, and their names are fixed. An unknown one would do nothing.\n\nCorrect its name; legal text is indented or begins with its number.',
  },
  FG1021: {
    bad: text(`${LINE}\n機關 國立範例大學\n`),
    good: file(`法規 選課要點 (example.selection)\n機關 國立範例大學\n版本 1\n\n${LINE}`),
    zh: '標頭說明整個檔案，要寫在條文之前。寫在條文之間，容易與條文混淆。\n\n請移到第一行之下；若這是條文的文字，請在行首空兩格。',
    en: 'Headers speak of the whole file and stand before its body; among provisions they look like text.\n\nMove it below the first line, or indent it where it is legal text.',
  },
  FG1022: {
    bad: { [VOCABULARY_FILE]: `${vocabulary(CREDITS)}\n  時數 (hours) : 小時\n` },
    good: { [VOCABULARY_FILE]: vocabulary(`${CREDITS}\n時數 (hours) : 小時`) },
    zh: '詞彙檔只有列舉、記錄、單位三種內容，成員與欄位都寫在大括號裡。寫在外面的行不知道屬於誰。\n\n請移進所屬的大括號；說明文字請寫成「// …」。',
    en: 'A vocabulary holds 列舉, 記錄 and 單位 with members and fields inside braces. A line outside belongs to none.\n\nMove it into the braces; write comments as // ….',
  },
  FG1023: {
    bad: text('一、學生應依規定\n選課。\n'),
    good,
    zh: '從第一欄寫起的行要有條文編號、關鍵詞或標題；這一行沒有，所以先當作前一條的文字。從 PDF 貼上時，一行常被斷成兩行。\n\n被斷開的請接回上一行；另起一項的請在行首空兩格。',
    en: 'A line at the first column has a number, a keyword or a heading; this one has none and is read as text of the provision before. Text pasted from PDF is often broken like this.\n\nJoin it to the line before, or indent a new paragraph.',
  },
  FG1024: {
    bad: file(`法規 選課要點 (example.selection)\n\n  學生選課依本要點。\n\n${LINE}`),
    good: file(`法規 選課要點 (example.selection)\n\n${LINE}`),
    zh: '縮排的文字屬於它前面的條文，但前面還沒有條文，所以不知道屬於誰，不會印出來。\n\n請在前面寫條文編號；標頭則從第一欄寫起。',
    en: 'Indented text belongs to the provision before it, and there is none yet.\n\nWrite a number before it; headers start at the first column.',
  },
  FG1025: {
    bad: ruled(MINIMUM.replace('規則 學分下限', '規測 學分下限')),
    good: ruled(MINIMUM),
    zh: '大括號之前的關鍵詞認不得，整段因此不讀，裡面的規則不會執行。\n\n請改成規則、定義、裁量、疑義、另訂、案例之一；詞彙檔用列舉、記錄、單位。',
    en: 'The keyword before the braces is unknown, so the block is not read and its rules do not run.\n\nUse 規則, 定義, 裁量, 疑義, 另訂 or 案例; in a vocabulary 列舉, 記錄 or 單位.',
  },
  FG1027: {
    bad: ruled(`${MINIMUM}}\n`),
    good: ruled(MINIMUM),
    zh: '這個右大括號沒有對應的左大括號，可能多打了一個，也可能前面的區塊少了開頭。\n\n請刪去它，或在所屬區塊的第一行補上「{」。',
    en: 'This brace closes nothing: one too many, or the head of the block lacks its brace.\n\nDelete it, or add { at the head.',
  },
  FG1028: {
    bad: file(`法規 選課要點 (example.selection)\n版本 1\n\n沿革\n  104年1月6日 教務會議通過\n\n沿革\n  105年1月5日 教務會議修正通過\n\n${LINE}`),
    good: file(`法規 選課要點 (example.selection)\n版本 1\n\n沿革\n  104年1月6日 教務會議通過\n  105年1月5日 教務會議修正通過\n\n${LINE}`),
    zh: '一個法規只有一份沿革，印在名稱之下。寫成兩段時，不知道以哪一段為準。\n\n請合併成一段，每次會議一行。',
    en: 'A regulation has one history, printed below its title.\n\nJoin the two, one line for each meeting.',
  },
} satisfies Record<string, Page>;
