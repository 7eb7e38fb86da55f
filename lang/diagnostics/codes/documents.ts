/** FG603x, FG604x, FG607x, FG608x: documents beside an amendment, and what they say. */
import { entry } from '../entry.ts';

/** Where the provisions of an amendment are named. */
const NAMED_IN = { title: { zh: '標題', en: 'title' }, draft: { zh: '草案全文的標題', en: 'title of the draft' }, amendment: { zh: '修正案的名稱', en: 'name of the amendment' }, history: { zh: '沿革', en: 'history' }, overview: { zh: '總說明', en: 'overview' }, notice: { zh: '公告（提案）', en: 'announcement' } } as const;
/** Who says what is amended. */
const AMENDED_BY = { table: { zh: '對照表', en: 'table' }, amendment: { zh: '修正案', en: 'amendment' }, texts: { zh: '條文的修正', en: 'change of the text' } } as const;
type NamedIn = keyof typeof NAMED_IN;
type AmendedBy = keyof typeof AMENDED_BY;

/** As an argument of a command. */
const quoted = (path: string): string => (/[\s'"()&$;（）]/.test(path) ? `"${path}"` : path);

/** An amendment and files of its folder. */
const withFiles = (amendment: string, files: readonly string[]): string => [amendment, ...files.map((name) => amendment.replace(/[^/]*$/, name))].map(quoted).join(' ');

export const documents = {
  FG6030: entry<{ provision: string }>({
    severity: 'error',
    zh: ({ provision }) => `${provision}有修正，對照表卻沒有這一列。`,
    en: ({ provision }) => `${provision} changes, but the comparison table has no row for it.`,
    help: { zh: () => '請在對照表補上這一列，或從修正案（草案）拿掉這個修正。', en: () => 'Add the row to the table, or take the change out of the amendment or the draft.' },
  }),
  FG6031: entry<{ provision: string }>({
    severity: 'error',
    zh: ({ provision }) => `對照表列了${provision}，但修正案沒有修正這一條（點）。`,
    en: ({ provision }) => `The comparison table has a row for ${provision}, which the amendment does not change.`,
    help: { zh: () => '請從對照表刪去這一列，或在修正案補上操作。', en: () => 'Take the row out of the table, or add the operation to the amendment.' },
  }),
  FG6032: entry<{ provision: string; cell: string; base: string | null }>({
    severity: 'error',
    zh: ({ provision, cell, base }) => (base === null ? `對照表現行欄的${provision}不在現行法規裡。` : `對照表現行欄的${provision}寫「${cell}」，現行法規是「${base}」。`),
    en: ({ provision, cell, base }) => (base === null ? `${provision} of the current column does not exist in the regulation.` : `The current cell of ${provision} says "${cell}", the regulation says "${base}".`),
    help: { zh: () => '現行欄應和現行法規一字不差；請照現行法規改正。', en: () => 'The current column repeats the regulation word for word; correct the cell.' },
  }),
  FG6033: entry<{ provision: string; cell: string; other: string; against: 'amendment' | 'draft' }>({
    severity: 'error',
    zh: ({ provision, cell, other, against }) => `${provision}在對照表修正欄寫「${cell}」，${against === 'draft' ? '修正草案全文' : '修正案套用後'}是「${other}」。`,
    en: ({ provision, cell, other, against }) => `${provision}: the amended cell says "${cell}", ${against === 'draft' ? 'the draft' : 'the amendment yields'} "${other}".`,
    help: { zh: () => '請查明以哪一份為準，把另一份改成一致。', en: () => 'Decide which of the two is right and correct the other.' },
  }),
  FG6034: entry<{ provision: string; draft: string; other: string; against: 'amendment' | 'copy' | 'inForce' }>({
    severity: 'error',
    zh: ({ provision, draft, other, against }) => `${against === 'inForce' ? '現行條文' : '草案全文'}的${provision}寫「${draft}」，${{ copy: '另一份草案', amendment: '現行法規套用修正後', inForce: '法規的檔案' }[against]}是「${other}」。`,
    en: ({ provision, draft, other, against }) => `${provision}: the ${against === 'inForce' ? 'text' : 'draft'} says "${draft}", ${{ copy: 'the other copy', amendment: 'the amendment yields', inForce: 'the regulation says' }[against]} "${other}".`,
    help: {
      zh: ({ against }) => (against !== 'amendment' ? '請查明哪一份是定稿，把另一份改成一致。' : '草案全文應等於現行法規套用修正後的文字；請改正草案或補上修正。'),
      en: ({ against }) => (against !== 'amendment' ? 'Find out which of the two is final and make the other one agree.' : 'The draft is the regulation with the amendment applied; correct the draft or add the change.'),
    },
  }),
  FG6035: entry<{ provision: string; extra: boolean }>({
    severity: 'error',
    zh: ({ provision, extra }) => (extra ? `草案全文多了${provision}，修正後的法規沒有。` : `草案全文少了${provision}。`),
    en: ({ provision, extra }) => (extra ? `The draft has ${provision}, which the amended regulation lacks.` : `The draft lacks ${provision}.`),
    help: { zh: () => '請改正草案全文，或補上增訂、刪除的操作。', en: () => 'Correct the draft, or add the operation that adds or deletes it.' },
  }),
  FG6036: entry<{ printed: string; where: 'table' | 'draft' }>({
    severity: 'error',
    zh: ({ printed, where }) => `${where === 'table' ? '對照表' : '全文'}的「${printed}」用了兩次。`,
    en: ({ printed, where }) => `The number ${printed} stands twice in the ${where === 'table' ? 'table' : 'text'}.`,
    help: { zh: () => '請改正其中一個編號。', en: () => 'Correct one of the numbers.' },
  }),
  FG6037: entry<{ printed: string; after: string }>({
    severity: 'warning',
    zh: ({ printed, after }) => (after === '' ? `編號從「${printed}」開始。` : `「${after}」之後是「${printed}」，編號不連續。`),
    en: ({ printed, after }) => (after === '' ? `The numbering begins with ${printed}.` : `${printed} follows ${after}: a number is missing or out of order.`),
    help: { zh: () => '請補上漏掉的條文，或改正編號。', en: () => 'Add what is missing, or correct the number.' },
  }),
  FG6038: entry<{ title: string; other: string }>({
    severity: 'error',
    zh: ({ title, other }) => `這裡的法規名稱是「${title}」，另一份是「${other}」。`,
    en: ({ title, other }) => `The regulation is called ${title} here and ${other} in the other document.`,
    help: { zh: () => '請改成同一個名稱；要改名時，請在修正案寫「更名」，對照表另列修正名稱。', en: () => 'Use one name; a new name needs 更名 in the amendment and a row 修正名稱 in the table.' },
  }),
  FG6039: entry<{ line: string; other: string | null }>({
    severity: 'warning',
    zh: ({ line, other }) => (other === null ? `草案全文的沿革少了「${line}」。` : `草案全文的沿革寫「${other}」，應為「${line}」。`),
    en: ({ line, other }) => (other === null ? `The history of the draft lacks "${line}".` : `The history of the draft says "${other}" where it should be "${line}".`),
    help: { zh: () => '沿革只能增加，原有各則照錄；請改正草案。', en: () => 'A history only grows: the lines it had stay as they are.' },
  }),
  FG6040: entry<{ provision: string; unmarked: string; unchanged: string }>({
    severity: 'information',
    zh: ({ provision, unmarked, unchanged }) => `${provision}的底線和實際差異不同：${[unmarked === '' ? '' : `「${unmarked}」有修正但沒有畫線`, unchanged === '' ? '' : `「${unchanged}」畫了線但沒有修正`].filter((words) => words !== '').join('；')}。`,
    en: ({ provision, unmarked, unchanged }) => `The underlines of ${provision} are not what changed:${unmarked === '' ? '' : ` "${unmarked}" changed without an underline.`}${unchanged === '' ? '' : ` "${unchanged}" is underlined but did not change.`}`,
  }),
  FG6041: entry<{ path: string }>({
    severity: 'error',
    zh: ({ path }) => `讀不到「${path}」。`,
    en: ({ path }) => `${path} cannot be read.`,
    help: { zh: () => '路徑從這個檔案所在的資料夾或工作區的最上層算起，檔案要在工作區裡面。', en: () => 'The path is relative to the folder of this file or to the workspace, and the file is inside of the workspace.' },
  }),
  FG6042: entry<{ path: string; wanted: 'table' | 'draft' }>({
    severity: 'error',
    zh: ({ path, wanted }) => `「${path}」裡找不到${wanted === 'table' ? '修正對照表' : '條文全文'}。`,
    en: ({ path, wanted }) => `${path} holds no ${wanted === 'table' ? 'comparison table' : 'text of a regulation'}.`,
    help: { zh: () => '對照表要有「修正規定｜現行規定｜說明」這類的表頭；全文要有條號或點號。', en: () => 'A table has a header such as 修正規定｜現行規定｜說明; a text has numbered provisions.' },
  }),
  FG6043: entry<{ title: string; is: string; regulation: string; address: string }>({
    severity: 'warning',
    zh: ({ title, is, regulation, address }) => `名稱改為「${is}」之後，「${regulation}」${address}仍引用舊名稱「${title}」。`,
    en: ({ title, is, regulation, address }) => `After the new name ${is}, ${address} of ${regulation} still cites the old one: ${title}.`,
    help: {
      zh: ({ title, is, address }) => `請以「${address} 字句」把「${title}」改成「${is}」；別的法規要由它自己的修正案修正。`,
      en: ({ title, is, address }) => `Change 「${title}」 to 「${is}」 with ${address} 字句; another regulation needs an amendment of its own.`,
    },
  }),
  FG6044: entry<{ title: string; where: NamedIn; by: AmendedBy; unnamed: readonly string[]; missing: readonly string[] }>({
    severity: 'warning',
    zh: ({ title, where, by, unnamed, missing }) => `${NAMED_IN[where].zh}寫「${title}」，${AMENDED_BY[by].zh}${[missing.length === 0 ? '' : `沒有${missing.join('、')}`, unnamed.length === 0 ? '' : `另有${unnamed.join('、')}`].filter((words) => words !== '').join('，')}。`,
    en: ({ title, where, by, unnamed, missing }) => `The ${NAMED_IN[where].en} says ${title}; the ${AMENDED_BY[by].en}${missing.length === 0 ? '' : ` lacks ${missing.join(', ')}`}${missing.length > 0 && unnamed.length > 0 ? ' and' : ''}${unnamed.length === 0 ? '' : ` also has ${unnamed.join(', ')}`}.`,
    help: { zh: () => '請改正所列的條（點）次，或補上、刪去那一列。', en: () => 'Correct the provisions that are named, or add or take out the row.' },
  }),
  FG6045: entry<{ provision: string; statement: string; is: 'amended' | 'added' | 'deleted' | 'sameNumber' | 'otherNumber' | 'silentMove' | 'noParagraph' | 'noSubparagraph' | 'changed' | 'unchanged' | 'notNew' | 'notGone' | 'movedElsewhere' | 'noProviso' | 'fewer' | 'differs' | 'same' | 'rises' | 'falls' | 'otherAmount' }>({
    severity: 'warning',
    zh: ({ provision, statement, is }) => `${provision}的說明寫「${statement}」，但${{ amended: '這一列兩欄都有文字，是修正', added: '這一列沒有現行條文，是新增', deleted: '這一列沒有修正條文，是刪除', sameNumber: '這一列的編號沒有變', otherNumber: '這一列不是那個編號', silentMove: '這一列兩欄的編號不同', noParagraph: '條文沒有這一項', noSubparagraph: '條文沒有這一款', changed: '那一項（款）其實有修正', unchanged: '那一項（款）其實沒有修正', notNew: '那一項（款）在現行條文就有', notGone: '那一項（款）仍在修正條文裡', movedElsewhere: '那一項（款）移到別的項（款）次', noProviso: '條文沒有但書', fewer: '條文增減的項（款）數不是這樣', differs: '兩欄的文字不同', same: '兩欄的文字相同', rises: '數字是調高', falls: '數字是調低', otherAmount: '兩欄的數字相差的不是這麼多' }[is]}。`,
    en: ({ provision, statement, is }) => `The explanation of ${provision} says "${statement}", but the row ${{ amended: 'has both texts: it amends', added: 'has no current text: it adds', deleted: 'has no amended text: it deletes', sameNumber: 'keeps its number', otherNumber: 'has another number', silentMove: 'has two numbers', noParagraph: 'has no such paragraph', noSubparagraph: 'has no such subparagraph', changed: 'changes that paragraph', unchanged: 'leaves that paragraph as it is', notNew: 'has that paragraph in force already', notGone: 'keeps that paragraph', movedElsewhere: 'has it at another number', noProviso: 'has no such proviso', fewer: 'does not add or delete that many', differs: 'has other words on either side', same: 'has the same words on both sides', rises: 'has a larger number', falls: 'has a smaller number', otherAmount: 'has numbers that differ by something else' }[is]}.`,
    help: { zh: () => '請改正說明，或改正條文的編號、數字與欄位。', en: () => 'Correct the explanation, or the number or the column of the text.' },
  }),
  FG6046: entry<{ provision: string; words: string; column: 'amended' | 'current'; stands: boolean }>({
    severity: 'warning',
    zh: ({ provision, words, column, stands }) => (stands ? `${provision}的說明寫${column === 'amended' ? '刪除' : '增列'}「${words}」，但${column === 'amended' ? '修正欄還有' : '現行欄已經有'}這些字。` : `${provision}的說明提到「${words}」，但${column === 'amended' ? '修正' : '現行'}欄沒有這些字。`),
    en: ({ provision, words, column, stands }) => (stands ? `The explanation of ${provision} says that "${words}" is ${column === 'amended' ? 'deleted' : 'added'}, but the ${column} cell holds it.` : `The explanation of ${provision} quotes "${words}", which the ${column} cell does not hold.`),
    help: { zh: () => '請查明以哪一處為準，把另一處改成一致。', en: () => 'Decide which of the two is right and correct the other.' },
  }),
  FG6047: entry<{ title: string; where: NamedIn; by: AmendedBy; provision: string; is: 'notNew' | 'notDeleted' }>({
    severity: 'warning',
    zh: ({ title, where, by, provision, is }) => `${NAMED_IN[where].zh}寫「${title}」，${AMENDED_BY[by].zh}的${provision}卻${is === 'notNew' ? '有現行條文，不是增訂' : '有修正條文，沒有刪除'}。`,
    en: ({ title, where, by, provision, is }) => `The ${NAMED_IN[where].en} says ${title}, but in the ${AMENDED_BY[by].en} ${provision} ${is === 'notNew' ? 'has a current text' : 'has an amended text'}.`,
    help: { zh: () => '請改正這裡的寫法，或改正條文所在的欄位。', en: () => 'Correct what is said, or the column of the text.' },
  }),
  FG6048: entry<{ provision: string; before: string }>({
    severity: 'warning',
    zh: ({ provision, before }) => `對照表把${provision}列在${before}之後，編號順序不對。`,
    en: ({ provision, before }) => `The table has ${provision} behind ${before}.`,
    help: { zh: () => '請改正其中一個編號，或依編號排列。', en: () => 'Correct one of the numbers, or put the rows in order.' },
  }),
  FG6049: entry<{ rows: number }>({
    severity: 'information',
    zh: ({ rows }) => `對照表有 ${rows} 列改了文字，修正欄卻一處都沒有畫線。`,
    en: ({ rows }) => `${rows} rows of the table change words, but nothing in the amended column is underlined.`,
    help: { zh: () => '底線可能在轉檔或貼上時掉了；請補畫，或由 fagui compare 重新產生對照表。', en: () => 'The underlines may have been lost on the way; draw them again, or print the table with fagui compare.' },
  }),
  FG6070: entry<{ provision: string; said: string; printed: string; column: 'amended' | 'current' }>({
    severity: 'warning',
    zh: ({ provision, said, printed, column }) => `${provision}的說明寫「${said}」，${column === 'amended' ? '修正' : '現行'}欄同一處寫「${printed}」。`,
    en: ({ provision, said, printed, column }) => `The explanation of ${provision} says "${said}", where the ${column} cell says "${printed}".`,
    help: { zh: () => '請查明以哪一處為準，把另一處改成一致。', en: () => 'Decide which of the two is right and correct the other.' },
  }),
  FG6071: entry<{ provision: string; first: string; second: string }>({
    severity: 'warning',
    zh: ({ provision, first, second }) => `${provision}的說明先寫「${first}」，後寫「${second}」，兩句不能同時成立。`,
    en: ({ provision, first, second }) => `The explanation of ${provision} says "${first}" and then "${second}": they cannot both be so.`,
    help: { zh: () => '請查明那一項（款）實際如何修正，改正其中一句。', en: () => 'See what becomes of it in the row, and correct one of the two.' },
  }),
  FG6072: entry<{ statement: string; provision: string; is: 'noRow' | 'unchanged' | 'notNew' | 'notDeleted' | 'exchanged' }>({
    severity: 'warning',
    zh: ({ statement, provision, is }) => `總說明寫「${statement}」，對照表${{ noRow: `沒有${provision}這一列`, unchanged: `的${provision}卻沒有改`, notNew: `的${provision}卻有現行條文，不是增訂`, notDeleted: `的${provision}卻有修正條文，沒有刪除`, exchanged: `的${provision}說的卻是另一點的事` }[is]}。`,
    en: ({ statement, provision, is }) => `The overview says "${statement}"; the table ${{ noRow: `has no row for ${provision}`, unchanged: `leaves ${provision} as it is`, notNew: `has a current text of ${provision}`, notDeleted: `has an amended text of ${provision}`, exchanged: `has in ${provision} what another point tells of` }[is]}.`,
    help: { zh: () => '請改正總說明所引的條（點）次，或補上、改正對照表的那一列。', en: () => 'Correct the provision in the overview, or add or correct the row of the table.' },
  }),
  FG6073: entry<{ provision: string; is: 'added' | 'deleted' }>({
    severity: 'warning',
    zh: ({ provision, is }) => `對照表${is === 'added' ? '增訂' : '刪除'}${provision}，總說明的修正要點卻沒有提到。`,
    en: ({ provision, is }) => `The table ${is === 'added' ? 'adds' : 'deletes'} ${provision}, which the points of the overview do not mention.`,
    help: { zh: ({ provision }) => `請在總說明補上一點，末尾註明${provision}；不打算修正時，從對照表刪去這一列。`, en: ({ provision }) => `Add a point to the overview that ends with ${provision}, or take the row out of the table.` },
  }),
  FG6074: entry<{ said: string; counted: number; what: 'amended' | 'added' | 'deleted' | 'meetings' | 'points' | 'days' }>({
    severity: 'warning',
    zh: ({ said, counted, what }) => `${what === 'meetings' || what === 'days' ? '這裡' : '總說明'}寫「${said}」，${what === 'days' ? `前面寫的日期有 ${counted} 個` : what === 'points' ? `下面列了 ${counted} 點` : what === 'meetings' ? `沿革在訂定之後有 ${counted} 次修正` : `對照表${{ amended: '修正', added: '增訂', deleted: '刪除' }[what]}的有 ${counted} 條（點）`}。`,
    en: ({ said, counted, what }) => `${what === 'meetings' || what === 'days' ? 'This' : 'The overview'} says "${said}"; ${what === 'days' ? `it names ${counted} days` : what === 'points' ? `it lists ${counted} points` : what === 'meetings' ? `the history has ${counted} amendments behind the first line` : `the table has ${counted} provisions that are ${what}`}.`,
    help: { zh: () => '請點算一次，改正總說明，或改正對照表、沿革。', en: () => 'Count them again, and correct the overview, or the table or history.' },
  }),
  FG6076: entry<{ provision: string; statement: string; cited: string; is: 'same' | 'notDeleted' | 'notNew' }>({
    severity: 'warning',
    zh: ({ provision, statement, cited, is }) => `${provision}的說明寫「${statement}」，${cited}卻${{ same: '沒有修正', notDeleted: '沒有刪除', notNew: '不是新增' }[is]}。`,
    en: ({ provision, statement, cited, is }) => `The explanation of ${provision} says "${statement}", but ${cited} is not ${{ same: 'amended', notDeleted: 'deleted', notNew: 'new' }[is]}.`,
    help: { zh: () => '請改正說明所引的條（點）次，或補上那一條（點）的修正。', en: () => 'Correct the provision that the explanation names, or amend that one, too.' },
  }),
  FG6079: entry<{ label: string; times: number; side: '現行' | '新的' }>({
    severity: 'error',
    zh: ({ label, times, side }) => `${side}文字裡有 ${times} 個「${label}」，分不出要修正的是哪一個，沒有產生檔案。`,
    en: ({ label, times, side }) => `The ${side === '現行' ? 'current' : 'new'} text has ${times} provisions numbered ${label}, which cannot be told apart, so no amendment was written.`,
    help: { zh: ({ label }) => `請用 fagui import 看這份文字讀成什麼：不是條文的「${label}」改寫成款（一、），真的重複的改正編號，再試一次。`, en: ({ label }) => `See with fagui import how the text is read: renumber what is twice ${label}, or write what is no provision as a subparagraph, and try again.` },
  }),
  FG6080: entry<{ citation: string; at: string; was: string; to: string | null }>({
    severity: 'warning',
    zh: ({ citation, at, was, to }) => `${at}引用「${citation}」，現行的${was}已${to === null ? '刪除' : `移列為${to}`}，引用沒有跟著改。`,
    en: ({ citation, at, was, to }) => `${at} still cites ${citation}, but what was ${was} ${to === null ? 'is deleted' : `became ${to}`}.`,
    help: { zh: ({ to }) => (to === null ? '請查明要引用的是哪一條（點），或刪去這個引用。' : `請查明要引用的是不是${to}，並在這一條（點）的說明寫明配合修正所引的編號。`), en: ({ to }) => (to === null ? 'Find out which provision is meant, or delete the reference.' : `Find out whether ${to} is meant.`) },
  }),
  FG6081: entry<{ said: string; printed: string; what: 'day' | 'number' }>({
    severity: 'warning',
    zh: ({ said, printed, what }) => `這裡寫「${said}」，另一份寫「${printed}」，${what === 'day' ? '日期' : '數字'}不一致。`,
    en: ({ said, printed, what }) => `This says "${said}", another document "${printed}": the ${what === 'day' ? 'days' : 'numbers'} differ.`,
    help: { zh: () => '請查明以哪一份為準，把另一份改成一致。', en: () => 'Find out which of the two is right and correct the other.' },
  }),
  FG6082: entry<{ path: string; title: string; targets: readonly string[] }>({
    severity: 'error',
    zh: ({ path, title, targets }) => `「${path}」${title === '' ? '' : `（「${title}」）`}沒有比對：${targets.length === 0 ? '指令裡的修正案或法規不能套用' : `它不像是${targets.map((name) => `「${name}」`).join('、')}的文件`}。`,
    en: ({ path, title, targets }) => `${path}${title === '' ? '' : ` (${title})`} was compared with nothing: ${targets.length === 0 ? 'no amendment or regulation of the call can be applied' : `it does not seem to be about ${targets.join(', ')}`}.`,
    help: { zh: () => '請確認檔案是不是這一案的，或在指令裡加上它所屬的修正案。', en: () => 'See whether it is the right file, or name the amendment that it belongs to as well.' },
  }),
  FG6083: entry<{ files: readonly string[]; more: number; amendment: string; headers: readonly string[] }>({
    severity: 'information',
    zh: ({ files, more }) => `同一個資料夾的${files.map((name) => `「${name}」`).join('、')}${more > 0 ? `等 ${files.length + more} 個檔案` : ''}看不出是這裡哪一個修正案的文件，沒有比對。`,
    en: ({ files, more }) => `${files.join(', ')}${more > 0 ? ` and ${more} more` : ''} beside this amendment ${files.length + more === 1 ? 'does' : 'do'} not seem to be about an amendment of this folder, and ${files.length + more === 1 ? 'was' : 'were'} not compared.`,
    help: {
      zh: ({ files, amendment, headers }) => `要比對，請在表頭寫「${headers.join('」「')}」；只比對這一次，執行 fagui check ${withFiles(amendment, files)}。與這一案無關的檔案，移到別的資料夾就不再提醒。`,
      en: ({ files, amendment, headers }) => `To compare, write ${headers.join(' or ')} in its head, or run fagui check ${withFiles(amendment, files)} once. Files that do not belong to it are not told of in another folder.`,
    },
  }),
  FG6084: entry<{ title: string; wanted: string; changed: number; total: number }>({
    severity: 'information',
    zh: ({ title, wanted, changed, total }) => `標題寫「${title}」，對照表${wanted === '' ? `修正 ${changed} 條（點），已達全部 ${total} 條（點）的一半` : `只有${wanted}`}。`,
    en: ({ title, wanted, changed, total }) => `The title says ${title}; the table ${wanted === '' ? `amends ${changed} of ${total} provisions, one half or more` : `has only ${wanted}`}.`,
    help: { zh: ({ title, wanted }) => (wanted === '' ? `依通例，修正達全文半數時標題不寫「${title}」，寫「修正草案」。` : `依通例，修正三條（點）以下時標題列出條（點）次，寫「${wanted}修正草案」。`), en: ({ wanted }) => (wanted === '' ? 'By usage the title of an amendment of one half or more names no part.' : `By usage a title names up to three provisions: ${wanted}.`) },
  }),
};
