/** Pages of FG6030 on: a comparison table and a full draft beside an amendment. The samples hold the documents as Markdown. */
import type { Page, Sample } from './page.ts';
import { amendment, AMENDMENT_FILE, plainRegulation, REGULATION_FILE } from './samples.ts';

const HISTORY = '沿革\n  104年3月24日103學年度第2學期教務會議通過\n\n';
const PROVISIONS = '一、學生應依規定選課。\n\n二、逾期申請，概不受理。\n';
const OPERATION = '二 修正\n  二、逾期申請，不予受理。\n說明 配合實務。\n';
const ROW = ['二、逾期申請，不予受理。', '二、逾期申請，概不受理。', '配合實務。'];
const FIRST = ['一、學生應依時程選課。', '一、學生應依規定選課。', '配合行事曆。'];
const DRAFT = '選課要點（修正草案）\n\n104年3月24日103學年度第2學期教務會議通過\n\n一、學生應依規定選課。\n\n二、逾期申請，不予受理。\n';

const table = (...rows: readonly (readonly string[])[]): string =>
  ['選課要點部分規定修正對照表', '', '| 修正規定 | 現行規定 | 說明 |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');

/** The regulation, an amendment that names its documents, and the documents. */
const beside = (documents: Sample, headers: string, operations = OPERATION): Sample => ({
  [REGULATION_FILE]: plainRegulation(HISTORY + PROVISIONS),
  [AMENDMENT_FILE]: amendment(operations).replace('@ 1\n', `@ 1\n${headers}\n`),
  ...documents,
});
const withTable = (text: string, operations?: string): Sample => beside({ 'table.md': text }, '對照表 table.md', operations);
/** The table with the overview above it. */
const withOverview = (points: string, ...rows: readonly (readonly string[])[]): Sample =>
  withTable(`選課要點部分規定修正草案總說明\n\n${points}\n\n${table(ROW, ...rows)}`, rows.length > 0 ? `${OPERATION}\n三 增訂\n  三、本要點自一百十五學年度起施行。\n說明 定明施行日期。\n` : OPERATION);
const ADDED_ROW = ['三、本要點自一百十五學年度起施行。', '', '本點新增。'];
const withDraft = (text: string): Sample => beside({ 'draft.md': text }, '草案 draft.md');
const change = (from: string, to: string): string => DRAFT.replace(from, to);

/** A text in force of so many points that its amendments have a title by their number. */
const LONGER = ['選課要點', '一、學生應依規定選課。', '二、逾期申請，概不受理。', ...['三、選課應登入系統。', '四、加選以一次為限。', '五、退選應經導師同意。', '六、停修應於期中考前申請。', '七、重複修習之課程不計學分。', '八、暑期開課另訂之。']].join('\n\n');

const GOOD_TABLE = withTable(table(ROW));
const GOOD_DRAFT = withDraft(DRAFT);

/** The text in force, the table and the draft without a workspace: a new 第二點 moves the others on. */
function moving(cited: string): Sample {
  const [first, second, limit] = ['一、學生應依規定選課。', '二、選課應登入系統。', '選課逾期者，不予受理。'];
  const [former, last] = ['三、違反第二點規定者，應補辦。', `四、違反第${cited}點規定者，應補辦。`];
  return {
    'old.md': ['選課要點', first, `二、${limit}`, former].join('\n\n'),
    'table.md': table([second, '', '本點新增。'], [`三、${limit}`, `二、${limit}`, '點次變更。'], [last, former, '點次變更。']),
    'draft.md': ['選課要點（修正草案）', first, second, `三、${limit}`, last].join('\n\n'),
  };
}
/** Minutes beside the table. */
const minuted = (point: string): Sample => ({
  'table.md': table(['二、逾五日申請，不予受理。', '二、逾三日申請，不予受理。', '期限由三日延長為五日。']),
  'minutes.md': ['教務會議紀錄', '案由：選課要點部分規定修正草案，提請審議。', `說明：${point}`, '決議：照案通過。'].join('\n\n'),
});

export const documentPages = {
  FG6030: {
    bad: withTable(table(ROW), `一 字句\n  「依規定」改「依時程」\n說明 配合行事曆。\n\n${OPERATION}`),
    good: withTable(table(FIRST, ROW), `一 字句\n  「依規定」改「依時程」\n說明 配合行事曆。\n\n${OPERATION}`),
    zh: '修正案（或草案全文）改了這一條，對照表卻沒有列出，審議的人就看不到這個修正。\n\n請在對照表補上這一列；不打算修正時，從修正案或草案拿掉。對照表可以由 fagui compare 直接產生。',
    en: 'The amendment or the draft changes a provision that the comparison table does not show, so the meeting would not see the change.\n\nAdd the row, or take the change out. fagui compare prints the table.',
  },
  FG6031: {
    bad: withTable(table(FIRST, ROW)),
    good: GOOD_TABLE,
    zh: '對照表列了這一條的修正，修正案裡卻沒有對應的操作，通過之後的條文就不會改。\n\n請在修正案補上操作，或從對照表刪去這一列。',
    en: 'The table shows a change for which the amendment has no operation, so the text that is adopted would not change.\n\nAdd the operation to the amendment, or take the row out of the table.',
  },
  FG6032: {
    bad: withTable(table([ROW[0]!, '二、逾期申請，一律不受理。', ROW[2]!])),
    good: GOOD_TABLE,
    zh: '對照表的現行欄應照錄現行法規，這一格的文字卻不同，可能引用了舊版本，或抄寫時打錯字。全形半形與空白的差別不算。\n\n請照現行法規改正這一格；若是工作區的法規錯了，請改正法規。',
    en: 'The current column repeats the regulation in force, and this cell says something else: an older version, or a slip in copying. Widths and white space do not count.\n\nCorrect the cell, or the regulation if that one is wrong.',
  },
  FG6033: {
    bad: withTable(table(['二、逾期申請，不受理。', ROW[1]!, ROW[2]!])),
    good: GOOD_TABLE,
    zh: '對照表修正欄的文字，和修正案套用後的條文（或草案全文）不同。兩份文件同時提會，通過的是哪一個就有疑義。\n\n請查明以哪一份為準，把另一份改成一致。',
    en: 'The amended cell and the text that the amendment yields, or the draft, say different things. Both go to the meeting, so it would not be clear which was adopted.\n\nDecide which is right and correct the other.',
  },
  FG6034: {
    bad: withDraft(change('不予受理', '概不受理')),
    good: GOOD_DRAFT,
    zh: '草案全文應等於現行法規套用修正案之後的文字，這一條卻不同：可能漏改，也可能夾帶了沒有提案的修正。\n\n請改正草案全文，或在修正案補上操作。',
    en: 'A full draft is the regulation with the amendment applied. This provision differs: a change was forgotten, or one came in that nobody proposed.\n\nCorrect the draft, or add the operation.',
  },
  FG6035: {
    bad: withDraft(change('一、學生應依規定選課。\n\n二、逾期申請，不予受理。\n', '一、學生應依規定選課。\n\n二、逾期申請，不予受理。\n\n三、申請應附文件。\n')),
    good: GOOD_DRAFT,
    zh: '草案全文的條文多了或少了一條，和修正案套用後的法規不同。\n\n請改正草案全文；要增訂或刪除時，在修正案寫出操作。',
    en: 'The draft has a provision more or less than the regulation with the amendment applied.\n\nCorrect the draft, or write the operation that adds or deletes the provision.',
  },
  FG6036: {
    bad: withDraft(change('二、逾期申請，不予受理。\n', '二、逾期申請，不予受理。\n\n二、逾期申請，不予受理。\n')),
    good: GOOD_DRAFT,
    zh: '同一個編號出現兩次，引用這個編號的文字就不知道指哪一個。常見的原因是增訂之後，後面的編號沒有順移。\n\n請改正其中一個編號。',
    en: 'One number stands twice, so a reference to it has two meanings; mostly something was added and the numbers behind it were not moved.\n\nCorrect one of the numbers.',
  },
  FG6037: {
    bad: withDraft(change('二、逾期', '三、逾期')),
    good: GOOD_DRAFT,
    zh: '編號跳過了一個，可能漏了一條，也可能刪除之後沒有遞補。\n\n請補上漏掉的條文或改正編號；條號要保留時，寫「第五條（刪除）」。',
    en: 'A number is left out: a provision was lost, or the numbers did not close up behind a deleted one.\n\nAdd what is missing or correct the number; a number that is kept is printed as 第五條（刪除）.',
  },
  FG6038: {
    bad: withDraft(change('選課要點', '選課辦法')),
    good: GOOD_DRAFT,
    zh: '兩份文件對同一個法規用了不同的名稱。名稱只能由「更名」改變，對照表另列「修正名稱｜現行名稱｜說明」。\n\n請改成同一個名稱，或在修正案寫「更名」。',
    en: 'Two documents call the regulation by different names. A name changes only by 更名, with a row of its own in the table.\n\nUse one name, or write 更名 in the amendment.',
  },
  FG6039: {
    bad: withDraft(change('103學年度第2學期', '103學年度第3次')),
    good: GOOD_DRAFT,
    zh: '沿革只會在後面增加，原有各則照錄；草案全文的沿革卻少了一則，或其中一則的文字不同。\n\n請照現行法規的沿革改正草案。',
    en: 'A history only grows at its end, and the lines it had stay as they are. The draft lacks one or prints it differently.\n\nCorrect the draft from the history of the regulation.',
  },
  FG6040: {
    bad: withTable(table(['二、<u>逾期申請</u>，不予受理。', ROW[1]!, ROW[2]!])),
    good: withTable(table(['二、逾期申請，<u>不予</u>受理。', ROW[1]!, ROW[2]!])),
    zh: '手畫的底線和實際差異對不起來：改了的字沒有畫線，或畫了線的字沒有改。只提醒整段對不上的情形，畫線的起訖多一兩個字不算。\n\n請對照兩欄重新畫線；fagui compare 會自動畫。',
    en: 'The underlines drawn by hand are not what differs between the cells. Only words without any mark and marks without any change are told of, not an edge that is a character off.\n\nDraw them again, or let fagui compare do it.',
  },
  FG6041: {
    bad: beside({}, '對照表 table.md'),
    good: GOOD_TABLE,
    zh: '修正案的「對照表」或「草案」指的檔案讀不到。路徑從修正案檔所在的資料夾算起，找不到時再從工作區最上層找；檔案要放在工作區裡面。\n\n請改正路徑，或把檔案放到那個位置。',
    en: 'The file that 對照表 or 草案 names cannot be read. Paths begin at the folder of the amendment, then at the root of the workspace, and stay inside it.\n\nCorrect the path, or put the file there.',
  },
  FG6042: {
    bad: beside({ 'draft.md': DRAFT }, '對照表 draft.md'),
    good: beside({ 'draft.md': DRAFT }, '草案 draft.md'),
    zh: '檔案讀得到，但裡面找不到對照表的表頭，或找不到條文。多半是「對照表」和「草案」的檔名寫反了。\n\n請改正檔名；對照表的表頭例如「修正規定｜現行規定｜說明」。',
    en: 'The file can be read, but it holds no header of a comparison table, or no provisions; mostly the names behind 對照表 and 草案 are exchanged.\n\nCorrect the names. A table has a header such as 修正規定｜現行規定｜說明.',
  },
  FG6044: {
    bad: withTable(table(ROW).replace('部分規定', '第三點規定')),
    good: withTable(table(ROW).replace('部分規定', '第二點規定')),
    zh: '標題點名了修正哪幾條（點），對照表的各列卻不是這幾條。多半是增刪了一列而沒有改標題，或編號打錯。標題寫「部分條文」的不比較。表上面的沿革、草案沿革新增的一則、總說明的標題與「爰擬具…」一句、公告或提案寫「修正「學生選課要點」第三點、第五點」時，也這樣比較；只有編號遞移的，只看標題。\n\n請改正標題，或補上、刪去那一列。',
    en: 'The title names the provisions that are amended, and the rows are others: a row was added or taken out without the title, or a number is wrong. A title that says 部分條文 names none. A line of history that the table prints above itself or that the draft adds is compared alike, and so are the title and the first sentence of a 總說明, and an announcement or a motion; only a title has to name what merely moves.\n\nCorrect the title, or add or take out the row.',
  },
  FG6045: {
    bad: withTable(table([ROW[0]!, ROW[1]!, '本點新增。'])),
    good: withTable(table([ROW[0]!, ROW[1]!, '酌作文字修正。'])),
    zh: '說明寫「本點新增」「本點刪除」「點次變更」「未修正」，或點名某一條（點）、某一項、某一款，這一列的兩欄卻是另一種修正或另一個編號。多半是複製別列的說明時忘了改。說明寫「由二十名減少為三十名」「增加四學分」而數字的增減方向或差額不合，也在這裡報告。\n\n請改正說明，或改正條文的編號、數字與欄位。',
    en: 'The explanation says that the provision is new, deleted, renumbered or unchanged, or names another provision, paragraph or subparagraph than the row shows: mostly it was copied from another row. A number that is said to rise and falls, or that changes by another amount than said, is told of here as well.\n\nCorrect the explanation, or the number or the column of the text.',
  },
  FG6046: {
    bad: withTable(table([ROW[0]!, ROW[1]!, '「一概不受理」修正為「不予受理」。'])),
    good: withTable(table([ROW[0]!, ROW[1]!, '「概不受理」修正為「不予受理」。'])),
    zh: '說明引用了改前與改後的字句（或數字），其中一個在欄裡找得到，另一個卻沒有。多半是條文後來又改了，說明還是舊的。兩個都找不到時，說的是別的條文，不報告。說增列的字句現行欄已有、說刪除的字句修正欄還在，也在這裡報告。\n\n請改成一致。',
    en: 'The explanation quotes what became what, and one of the two does not stand in its cell: mostly the text was changed again later. Where neither stands there, it speaks of something else and nothing is said. Words that are said to be added though they are in force, or deleted though they still stand, are told of here as well.\n\nMake both the same.',
  },
  FG6047: {
    bad: withTable(table(ROW).replace('部分規定', '增訂第二點規定')),
    good: withTable(table(ROW).replace('部分規定', '第二點規定')),
    zh: '標題說這一條（點）是增訂（或刪除），對照表卻有現行條文（或還有修正條文）。\n\n請改正標題，或改正條文所在的欄位。',
    en: 'By its title the table adds or deletes the provision, but its row has a current or an amended text.\n\nCorrect the title, or the column of the text.',
  },
  FG6048: {
    bad: withTable(table(ROW, FIRST), `一 字句\n  「依規定」改「依時程」\n說明 配合行事曆。\n\n${OPERATION}`),
    good: withTable(table(FIRST, ROW), `一 字句\n  「依規定」改「依時程」\n說明 配合行事曆。\n\n${OPERATION}`),
    zh: '對照表各列依編號排列，只有一列跑到前面或後面去，通常是編號打錯。整個表不照編號排的不報告。\n\n請改正編號，或移到正確的位置。',
    en: 'The rows follow their numbers, but one goes back: mostly a wrong number. A table that goes back more than once has an order of its own.\n\nCorrect the number, or move the row.',
  },
  FG6049: {
    bad: withTable(`${table(ROW)}\n備註：畫底線處為修正部分。\n`),
    good: withTable(`${table([ROW[0]!.replace('不予', '<u>不予</u>'), ROW[1]!, ROW[2]!])}\n備註：畫底線處為修正部分。\n`),
    zh: '文件說修正的地方有畫線，或別的欄、別的表有畫線，這個表的修正欄卻一處都沒有。底線常在轉檔或貼上時掉了。沒有這種跡象的表，照習慣不畫線，不報告。\n\n請補畫，或由 fagui compare 重新產生對照表。',
    en: 'The document says or shows that changes are underlined, and the amended column of this table has no underline at all: they are easily lost in conversion. Tables without such a sign have none by custom.\n\nDraw them again, or print the table with fagui compare.',
  },
  FG6070: {
    bad: withTable(table([ROW[0]!, ROW[1]!, '定明「逾期聲請，不予受理」。'])),
    good: withTable(table([ROW[0]!, ROW[1]!, '定明「逾期申請，不予受理」。'])),
    zh: '說明照著條文寫，同一句話裡的數字、比例、單位或引號裡的一個字卻和兩欄都不同。多半是條文後來又改了，說明還是舊的，或抄寫時打錯字。說明只是大意相同時不比較。\n\n請改成一致。',
    en: 'The explanation repeats words of its row, but with another number, share or office than either cell, or with another character inside quotation marks: mostly the text was changed again later, or it is a slip. What is said in other words is not compared.\n\nMake both the same.',
  },
  FG6071: {
    bad: withTable(table([ROW[0]!, ROW[1]!, '第一項未修正。第一項酌作文字修正。'])),
    good: withTable(table([ROW[0]!, ROW[1]!, '第一項酌作文字修正。'])),
    zh: '同一列的說明對同一項（款）說了兩件不能同時成立的事，例如先說未修正，後說酌作文字修正；或一處說新增，一處說由別項移列。多半是項次打錯，或條文改了而說明只改一半。\n\n請查明那一項（款）實際如何修正，改正其中一句。',
    en: 'The explanation of one row says two things of one paragraph or subparagraph that cannot both be so: unchanged and amended, or new and moved from another place. Mostly a number is wrong, or half of the explanation was rewritten.\n\nSee what becomes of it in the row, and correct one of the two.',
  },
  FG6072: {
    bad: withOverview('一、逾期申請，不予受理。（修正規定第三點）'),
    good: withOverview('一、逾期申請，不予受理。（修正規定第二點）'),
    zh: '總說明的修正要點以「（修正規定第二點）」註明條（點）次，對照表卻沒有那一列，或那一列沒有改，或總說明說是增訂（刪除）而對照表不是。多半是條（點）次後來變更，總說明還是舊的。\n\n請改正總說明，或改正對照表。',
    en: 'The points of an overview close with the provision that they are about, such as （修正規定第二點). The table has no such row, leaves it as it is, or neither adds nor deletes it. Mostly the numbers changed later.\n\nCorrect the overview, or the table.',
  },
  FG6073: {
    bad: withOverview('一、逾期申請，不予受理。（修正規定第二點）', ADDED_ROW),
    good: withOverview('一、逾期申請，不予受理。（修正規定第二點）\n\n二、增訂施行日期。（修正規定第三點）', ADDED_ROW),
    zh: '對照表有整條（點）增訂或刪除，總說明列出了修正要點，卻沒有提到這一條（點）。只酌作文字修正或條（點）次變更的，總說明不提也可以，不報告。\n\n請在總說明補上一點，或查明對照表這一列是否多餘。',
    en: 'The table adds or deletes a whole provision that the points of the overview do not mention. Provisions that are amended in wording or renumbered may be left out there.\n\nAdd a point to the overview, or see whether the row belongs into the table.',
  },
  FG6074: {
    bad: withOverview('本要點計修正三點，其修正要點如次：\n\n一、逾期申請，不予受理。（修正規定第二點）'),
    good: withOverview('本要點計修正一點，其修正要點如次：\n\n一、逾期申請，不予受理。（修正規定第二點）'),
    zh: '總說明所計的修正、增訂或刪除條（點）數，和對照表的列數不同；或「歷經幾次修正」和沿革的次數不同。只變更條（點）次的列，算不算修正都可以。\n\n請點算一次，改正錯的那一處。',
    en: 'The overview counts provisions that are amended, added or deleted, or past amendments, and the table or the history has another number of them. Rows that only change their number may count or not.\n\nCount again, and correct the one that is wrong.',
  },
  FG6076: {
    bad: withTable(table([ROW[0]!, ROW[1]!, '配合第一點修正，酌作調整。'])),
    good: withTable(table([ROW[0]!, ROW[1]!, '配合第一點，酌作調整。'])),
    zh: '說明寫「配合第五條之修正」「因第五條刪除」，第五條卻沒有修正或沒有刪除。多半是條（點）次打錯，或那一條後來不修了。知道現行全文和修正後全文時才比較。\n\n請改正說明所引的條（點）次，或補上那一條（點）的修正。',
    en: 'The explanation says 配合第五條之修正 or 因第五條刪除, but that provision is not amended or not deleted: mostly the number is wrong, or it was left as it is in the end. Compared where both whole texts are known.\n\nCorrect the provision that the explanation names, or amend that one, too.',
  },
  FG6080: {
    bad: moving('二'),
    good: moving('三'),
    zh: '這次修正改了條（點）次，別處引用那一條（點）的文字卻還是原來的編號，通過之後就會指到另一條（點），或指到已刪除的。引用的條文在現行法規也是這樣寫的才報告；說明是「現行第二點」「原第二點」的不算。\n\n請把引用改成新的編號，並在對照表為那一條（點）加一列，說明寫明配合條（點）次變更。',
    en: 'A provision gets another number, and another one still cites it by the old number, so that it would lead to something else or to nothing. Only what the text in force cites in the same way is told of, and not what is said to be the current or former number.\n\nCite the new number, and give that provision a row of its own in the table.',
  },
  FG6081: {
    bad: minuted('期限由三日延長為六日。'),
    good: minuted('期限由三日延長為五日。'),
    zh: '會議紀錄、公告或發布令所寫的數字或日期，和對照表、沿革或草案全文不同：例如紀錄寫延長為六日，對照表修正欄是五日；或發文日期、文號、施行日期兩處不一。紀錄同時討論幾個法規時，數字不知道是哪一個的，不比較。\n\n請查明會議實際通過的是哪一個，把另一份改成一致。',
    en: 'Minutes, an announcement or a decree give another number or day than the table, the history or the draft: 六日 instead of 五日, or another day of the decree or of the effect. Minutes about several regulations say nothing about the numbers of one.\n\nFind out which was adopted, and correct the other document.',
  },
  FG6084: {
    bad: { 'old.md': LONGER, 'table.md': table(ROW).replace('部分規定修正', '部分規定修正草案') },
    good: { 'old.md': LONGER, 'table.md': table(ROW).replace('部分規定修正', '第二點規定修正草案') },
    zh: '修正草案的標題依修正的條（點）數寫：三條（點）以下列出條（點）次（「第三條、第七條修正草案」），超過三條而未達全文半數寫「部分條文修正草案」，達半數寫「修正草案」。這是通例，不是矛盾，所以只提醒；要有現行條文、而且有八條（點）以上才看；標題沒有「草案」兩字的不看。\n\n請依通例改寫標題；貴校另有慣例的，可以不改。',
    en: 'The title of a draft follows the number of provisions that are amended: up to three are named (第三條、第七條修正草案), more are 部分條文修正草案, one half or more 修正草案. That is usage and no contradiction, hence a hint only; it is told beside a text in force of eight provisions or more, and of titles that say 草案.\n\nWrite the title by usage, or leave it where the institution has its own.',
  },
} as const satisfies Record<string, Page>;
