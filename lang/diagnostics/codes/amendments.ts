/** FG6xxx: amendments and versions. */
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

export const amendments = {
  FG6001: entry<{ alias: string }>({
    severity: 'error',
    zh: () => '修正案沒有寫修正哪一個法規。',
    en: () => 'The amendment does not say which regulation it amends.',
    help: { zh: () => '請在第二行寫「修正法規 法規的別名」，例如：修正法規 nfu.courseSelection。', en: () => 'Write 修正法規 and the alias of the regulation on the second line.' },
  }),
  FG6002: entry<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => `「${text}」不是存在的日期。`,
    en: ({ text }) => `${text} is no date.`,
    help: { zh: () => '請寫民國年月日，例如：105年8月1日。', en: () => 'Write a date of the Republic of China calendar, such as 105年8月1日.' },
  }),
  FG6003: entry<{ address: string; part: string }>({
    severity: 'error',
    zh: ({ address, part }) => `「${address}」的${part}不能單獨作為這種操作的對象。`,
    en: ({ address, part }) => `${part} of ${address} cannot be the object of this operation alone.`,
    help: { zh: () => '請重寫整個條文或其中的一項（修正），或用「字句」逐字修改。', en: () => 'Restate the whole element (修正), or change its words (字句).' },
  }),
  FG6004: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」已經有一個相同的操作。`,
    en: ({ address }) => `${address} already has such an operation.`,
    help: { zh: () => '請把兩個操作合併成一個。', en: () => 'Make the two operations one.' },
  }),
  FG6005: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」不是可以增訂的位置。`,
    en: ({ address }) => `Nothing can be added at ${address}.`,
    help: { zh: () => '請寫新條文的位址，例如：二第二項、三（五）、第五條之一。', en: () => 'Write the address of the new element, such as 二第二項, 三（五）, 第五條之一.' },
  }),
  FG6006: entry<{ outer: string; inner: string }>({
    severity: 'error',
    zh: ({ outer, inner }) => (outer === inner ? `這個修正案對「${outer}」寫了兩個合不起來的操作。` : `「${outer}」已整個重寫或刪除，不能再另外修改其中的「${inner}」。`),
    en: ({ outer, inner }) => (outer === inner ? `This amendment has two operations on ${outer} that do not go together.` : `${outer} is restated or deleted as a whole; ${inner} in it cannot be changed as well.`),
    help: { zh: ({ outer, inner }) => (outer === inner ? '要刪除就不必修正，要修正就不能刪除；請只留一個。' : `請把這項修改併入「${outer}」的操作。`), en: ({ outer }) => `Make the change in the operation on ${outer}.` },
  }),
  FG6008: entry<{ address: string; printed: string }>({
    severity: 'error',
    zh: ({ address, printed }) => `操作寫的是「${address}」，條文印的標號卻是「${printed}」。`,
    en: ({ address, printed }) => `The operation names ${address}, but the text prints ${printed}.`,
    help: { zh: () => '請改成相同的標號；要換編號時，另寫「移列」。', en: () => 'Write the same number; to change a number use 移列.' },
  }),
  FG6009: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `這一處字句修改切斷了綁定「${name}」的用語「${phrase}」。`,
    en: ({ name, phrase }) => `This change cuts through the phrase ${phrase} bound to ${name}.`,
    help: { zh: ({ phrase }) => `請引用整個用語「${phrase}」再改，並在新用語上重新綁定。`, en: ({ phrase }) => `Quote the whole phrase ${phrase} and bind the new one.` },
  }),
  FG6010: entry<{ words: string; found: number; stated: number; address: string }>({
    severity: 'error',
    zh: ({ words, found, stated, address }) => (found === 0 ? `「${address}」沒有「${words}」這些字。` : `「${words}」在「${address}」出現 ${found} 次，不是 ${stated} 次。`),
    en: ({ words, found, stated, address }) => (found === 0 ? `${address} does not hold the words ${words}.` : `${words} stands ${found} times in ${address}, not ${stated}.`),
    help: { zh: ({ found }) => (found === 0 ? '請逐字照印出來的條文引用。' : `請引用長一點使它只出現一次，或在行末寫「共${found}處」。`), en: ({ found }) => (found === 0 ? 'Quote the printed words exactly.' : `Quote more words, or end the line with 共${found}處.`) },
  }),
  FG6011: entry<{ first: string; second: string }>({
    severity: 'error',
    zh: ({ first, second }) => `「${first}」與「${second}」改到同一處文字。`,
    en: ({ first, second }) => `${first} and ${second} change the same words.`,
    help: { zh: () => '各項字句同時生效，請合併成一項。', en: () => 'All changes take effect at once: make them one.' },
  }),
  FG6012: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」已經存在，不能再增訂相同的標號。`,
    en: ({ address }) => `${address} exists already and cannot be added.`,
    help: { zh: () => '請改用「之一」，或在操作後面寫「遞移」，讓後面的編號往後移。', en: () => 'Use 之一, or write 遞移 behind the operation to move on what follows.' },
  }),
  FG6013: entry<{ name: string; address: string }>({
    severity: 'error',
    zh: ({ name, address }) => `「${address}」修正後，規則「${name}」所依的條文已經不在。`,
    en: ({ name, address }) => `After the change of ${address} the provision of the rule ${name} is gone.`,
    help: { zh: ({ name }) => `請在這個操作之下重寫規則「${name}」，或寫「規則廢止 ${name}」。`, en: ({ name }) => `Write the rule ${name} anew under this operation, or 規則廢止 ${name}.` },
  }),
  FG6014: entry<{ name: string; address: string }>({
    severity: 'error',
    zh: ({ name, address }) => `「${address}」的文字有變，卻沒有交代規則「${name}」是否跟著變。`,
    en: ({ name, address }) => `The words of ${address} change, and nothing says what becomes of the rule ${name}.`,
    help: { zh: ({ name }) => `規則照舊時請寫「規則不動 ${name}」；否則在這個操作之下重寫規則。`, en: ({ name }) => `Write 規則不動 ${name} if it stands, or write the rule anew under this operation.` },
  }),
  /** `isWording`: a 字句 whose quote covers a bracket. */
  FG6069: entry<{ address: string; names: readonly string[]; added: readonly string[]; isWording: boolean }>({
    severity: 'error',
    zh: ({ address, names }) => `「${address}」修正後沒有綁定${names.map((n) => `「${n}」`).join('、')}，規則還要用它。`,
    en: ({ address, names }) => `${address} as amended no longer binds ${names.join(', ')}, which rules read.`,
    help: {
      zh: ({ names, added, isWording }) => (isWording ? `「字句」只引方括號裡要改的字，或把方括號與名稱寫進「改」後面的引號，例如 「…」改「…[…]{${names[0]!}}」；規則不再需要它，就在這個操作之下重寫規則。` : names.length === 1 && added.length === 1 ? `名稱不改的，請把「${added[0]!}」寫回「${names[0]!}」；真的要換名稱，在這個操作之下重寫用到它的規則。` : `請在修正後的條文把那幾個字括起來，例如 […]{${names[0]!}}；規則不再需要它，就在這個操作之下重寫規則。`),
      en: ({ names }) => `Bind the words by ${names[0]!} again, or write the rules that read it anew under this operation.`,
    },
  }),
  FG6015: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `被修正的法規沒有「${name}」這個規則。${suggestion ? `您是不是要寫「${suggestion}」？` : ''}`,
    en: ({ name, suggestion }) => `The amended regulation has no rule ${name}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    help: { zh: () => '「規則不動」與「規則廢止」之後要寫現行法規中規則的名稱。', en: () => '規則不動 and 規則廢止 take names of rules of the current regulation.' },
  }),
  FG6016: entry<{ version: string; known: readonly string[] }>({
    severity: 'error',
    zh: ({ version, known }) => `找不到作為基準的版本「${version}」；現有版本：${known.join('、')}。`,
    en: ({ version, known }) => `There is no version ${version} to amend; there are ${known.join(', ')}.`,
    help: { zh: () => '請把「修正法規 … @ 版本」改成現有的版本。', en: () => 'Name an existing version after @.' },
  }),
  FG6017: entry<{ address: string; version: string; base: string }>({
    severity: 'error',
    zh: ({ address, version, base }) => `「${address}」在 ${version} 已被修改，而這個修正案是照 ${base} 寫的。`,
    en: ({ address, version, base }) => `${address} was changed by ${version}, but this amendment was written against ${base}.`,
    help: { zh: ({ version }) => `請照 ${version} 的條文重寫這個操作，並把基準改成 @ ${version}。`, en: ({ version }) => `Rewrite the operation against ${version} and name @ ${version}.` },
  }),
  FG6018: entry<{ regulation: string; date: string; from: string | null; to: string | null }>({
    severity: 'error',
    zh: ({ regulation, date, from, to }) => `${date} 時沒有「${regulation}」的版本；${from ? `最早的版本自 ${from} 起` : ''}${from && to ? '，' : ''}${to ? `最後的版本至 ${to} 止` : ''}。`,
    en: ({ regulation, date, from, to }) => `${regulation} has no version on ${date}; ${from ? `the first begins on ${from}` : ''}${from && to ? ', ' : ''}${to ? `the last ends on ${to}` : ''}.`,
    help: { zh: () => '請用有版本施行的日期。', en: () => 'Use a date on which a version is in force.' },
  }),
  FG6019: entry<{ citation: string; address: string; was: string; is: string | null }>({
    severity: 'error',
    zh: ({ citation, was, is }) => (is ? `修正後「${citation}」所引的原${was}已變成${is}。` : `修正後「${citation}」所引的${was}已經刪除。`),
    en: ({ citation, was, is }) => (is ? `After the amendment ${citation} should be ${is}: it cited ${was}.` : `After the amendment ${citation} cites ${was}, which is deleted.`),
    help: { zh: ({ address, citation, is }) => (is ? `請加一個操作：${address} 字句，「${citation}」改「${is}」。` : `請一併修正「${address}」的引用。`), en: ({ address, citation, is }) => (is ? `Add the operation ${address} 字句: 「${citation}」改「${is}」.` : `Amend the citation in ${address} as well.`) },
  }),
  FG6020: entry<{ address: string }>({
    severity: 'warning',
    zh: ({ address }) => `「${address}」的修正沒有改變任何文字。`,
    en: ({ address }) => `The operation on ${address} changes nothing.`,
    help: { zh: () => '請刪去這個操作，或寫出修正後的文字。', en: () => 'Delete the operation, or write the amended text.' },
  }),
  FG6021: entry<{ address: string; anchor: string }>({
    severity: 'error',
    zh: ({ address, anchor }) => `「${address}」要放在「${anchor}」旁邊，但修正後沒有「${anchor}」。`,
    en: ({ address, anchor }) => `${address} is to stand beside ${anchor}, which does not exist after the amendment.`,
    help: { zh: () => '「於 … 後」請寫修正後存在的條文或章節。', en: () => 'Name a provision or heading that exists after the amendment.' },
  }),
  FG6022: entry<Record<never, never>>({
    severity: 'error',
    zh: () => '這兩份條文的差異無法完全寫成修正案，沒有產生檔案。',
    en: () => 'The difference could not be written exactly, so no amendment was written.',
    help: { zh: () => '請用 fagui compare 看有哪些修正，自己寫修正案；或分成幾次，一次改一部分。', en: () => 'See the changes with fagui compare and write the amendment yourself, or change a part of the text at a time.' },
  }),
  FG6023: entry<{ words: string }>({
    severity: 'error',
    zh: ({ words }) => `「${words}」沒有自己的編號，或編號重複，無法指名修正。`,
    en: ({ words }) => `${words} has no number of its own, so nothing can name it.`,
    help: { zh: () => '請先在原條文改正編號。', en: () => 'Correct the numbers of the old text first.' },
  }),
  FG6025: entry<{ next: string; old: string }>({
    severity: 'information',
    zh: ({ next, old }) => `新的文字把編號寫成「${next}」，現行的是「${old}」：只當作寫法不同，修正案照現行的寫法。`,
    en: ({ next, old }) => `The new text prints ${next} where the current one prints ${old}: the amendment keeps the current notation.`,
    help: { zh: () => '真的要改編號的寫法，請在修正案裡逐條改。', en: () => 'To change the notation itself, restate the numbers in the amendment.' },
  }),
  FG6024: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」只有一行，這一行以下的文字不會套用。`,
    en: ({ address }) => `${address} is one line; the text below it would not be applied.`,
    help: { zh: () => '款、目或其他項請另寫操作，例如「二（三） 增訂」，或改為重寫整個條文。', en: () => 'Give the other lines an operation of their own, or restate the whole provision.' },
  }),
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
  FG6050: entry<{ amendment: string; date: string; limit: string; after: boolean }>({
    severity: 'error',
    zh: ({ amendment, date, limit, after }) => (after ? `${date} 沒有施行中的版本：法規至 ${limit} 止，修正案 ${amendment} 卻在其後生效。` : `${date} 沒有施行中的版本：修正案 ${amendment} 已生效，法規本身卻自 ${limit} 起才施行。`),
    en: ({ amendment, date, limit, after }) => (after ? `Nothing is in force on ${date}: the regulation ends on ${limit}, and ${amendment} takes effect later.` : `Nothing is in force on ${date}: ${amendment} has taken effect, and the regulation itself begins on ${limit}.`),
    help: { zh: () => '請改正法規的「施行」或修正案的「生效」。', en: () => 'Correct 施行 of the regulation or 生效 of the amendment.' },
  }),
  FG6051: entry<{ address: string; date: string; cohort: number; first: string; second: string }>({
    severity: 'error',
    zh: ({ address, date, cohort, first, second }) => `${cohort}學年度入學的人落在兩個修正案之間：${date} 時 ${first} 與 ${second} 都修正「${address}」，卻都不適用。`,
    en: ({ address, date, cohort, first, second }) => `Students admitted in ${cohort} fall between two amendments: on ${date} both ${first} and ${second} change ${address}, and neither applies to them.`,
    help: { zh: () => '請把其中一個的「適用」寫到相接，例如「至111學年度入學學生」與「自112學年度入學學生」。', en: () => 'Let one of the ranges of 適用 reach the other.' },
  }),
  FG6052: entry<{ address: string; date: string; cohort: number | null; first: string; second: string }>({
    severity: 'error',
    zh: ({ address, date, cohort, first, second }) => `${date}${cohort === null ? '' : `、${cohort}學年度入學的人`}有兩種文字：${first} 與 ${second} 都改到「${address}」，誰也沒有以另一個為基準。`,
    en: ({ address, date, cohort, first, second }) => `On ${date}${cohort === null ? '' : `, for students admitted in ${cohort},`} there are two texts: ${first} and ${second} both change ${address}, and neither is based on the other.`,
    help: { zh: ({ first }) => `請把後一個修正案的基準改成「@ ${first}」並照那時的條文寫，或用「適用」「生效」分開。`, en: ({ first }) => `Base the later one on @ ${first} and write it against that text, or part them by 適用 or 生效.` },
  }),
  FG6053: entry<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => `看不懂適用的對象「${text}」。`,
    en: ({ text }) => `It cannot be read to whom 「${text}」 applies.`,
    help: { zh: () => '請寫「自115學年度入學學生」「至114學年度入學學生」「111學年度至113學年度入學學生」或「115學年度入學學生」。', en: () => 'Write 自115學年度入學學生, 至114學年度入學學生, 111學年度至113學年度入學學生 or 115學年度入學學生.' },
  }),
  FG6054: entry<{ text: string }>({
    severity: 'warning',
    zh: ({ text }) => `過渡規定「${text}」只是文字，計算時不會理會。`,
    en: ({ text }) => `The transition rule 「${text}」 is text only; no evaluation takes it into account.`,
    help: { zh: () => '要影響結果，請在條文的規則寫「除外」或「當」，並在詞彙宣告所需的事實（例如「已修畢」）。', en: () => 'To have it count, write it as an exception of a rule, with the fact that it needs.' },
  }),
  FG6055: entry<{ from: string; to: string }>({
    severity: 'error',
    zh: ({ from, to }) => `生效的迄日 ${to} 早於起日 ${from}。`,
    en: ({ from, to }) => `It ends on ${to}, before it takes effect on ${from}.`,
    help: { zh: () => '請改正日期。', en: () => 'Correct the dates.' },
  }),
  FG6056: entry<{ amendment: string; base: string; date: string; cohort: number | null; address: string }>({
    severity: 'error',
    zh: ({ amendment, base, date, cohort, address }) => `${date}${cohort === null ? '' : `、${cohort}學年度入學的人`}沒有可用的文字：${base} 不適用，而 ${amendment} 是照它寫的，「${address}」無法套用。`,
    en: ({ amendment, base, date, cohort, address }) => `On ${date}${cohort === null ? '' : `, for students admitted in ${cohort},`} there is no text: ${base} does not apply, and ${amendment} was written against it; ${address} cannot be amended.`,
    help: { zh: ({ base }) => `請讓兩個修正案的「適用」「生效」一致，或以不含 ${base} 的版本為基準另寫一個修正案。`, en: ({ base }) => `Give both the same 適用 and 生效, or write another amendment for those to whom ${base} does not apply.` },
  }),
  FG6057: entry<{ key: string; text: string }>({
    severity: 'warning',
    zh: ({ key, text }) => `「${key}」的「${text}」讀不出是哪一天${key === '通過' || key === '公布' ? '，這個修正案只當作草案' : ''}。`,
    en: ({ key, text }) => `${key}: no day can be read in ${text}${key === '通過' || key === '公布' ? ', so the amendment counts as a draft' : ''}.`,
    help: {
      zh: ({ key }) => (key === '通過' || key === '公布' ? `請以日期開頭，例如：${key} 105年3月1日；還不知道是哪一天的，寫 105年○月○日。` : `請寫出年月日，例如：${key} 105年8月1日。`),
      en: ({ key }) => (key === '通過' || key === '公布' ? `Begin with the date, such as ${key} 105年3月1日, or 105年○月○日 while it is not known.` : `Write the whole date, such as ${key} 105年8月1日.`),
    },
  }),
  FG6058: entry<{ address: string; from: string; to: string; moved: string }>({
    severity: 'error',
    zh: ({ address, from, to }) => `修正後「${from}」是「${to}」，「依 ${address}」指的是別的條文。`,
    en: ({ address, from, to }) => `After this amendment ${from} is ${to}: 依 ${address} names another provision.`,
    help: { zh: ({ moved }) => `修正案裡的規則要寫修正後的編號：依 ${moved}。`, en: ({ moved }) => `A rule of an amendment cites the number after it: 依 ${moved}.` },
  }),
  FG6059: entry<{ address: string; written: string }>({
    severity: 'error',
    zh: ({ address }) => `刪除「${address}」之後，後面的編號怎麼辦沒有說。`,
    en: ({ address }) => `${address} is deleted, and nothing says what becomes of the numbers behind it.`,
    help: { zh: ({ written }) => `後面往前補的，寫「${written} 刪除 遞補」；編號保留、印「（刪除）」的，寫「${written} 刪除 保留」；編號就空著不印的，寫「${written} 刪除 缺號」。`, en: ({ written }) => `Write ${written} 刪除 遞補 to close up, ${written} 刪除 保留 to keep the number with （刪除）, or ${written} 刪除 缺號 to leave it out.` },
  }),
  FG6066: entry<{ address: string; written: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」早已刪除，沒有條文可以再刪。`,
    en: ({ address }) => `${address} is deleted already.`,
    help: { zh: ({ written }) => `請刪去這個操作；連編號也不要留的，寫「${written} 刪除」，後面要往前補的寫「${written} 刪除 遞補」。`, en: ({ written }) => `Delete the operation, or write ${written} 刪除 to give up the number as well (${written} 刪除 遞補 closes up).` },
  }),
  FG6067: entry<{ address: string; target: string }>({
    severity: 'error',
    zh: ({ address, target }) => `「${address}」不能移到「${target}」：那裡已經有條文，而它沒有移走，也沒有刪除。`,
    en: ({ address, target }) => `${address} cannot move to ${target}, which is neither moved nor deleted.`,
    help: { zh: ({ target }) => `請先寫「${target}」怎麼辦：移列到別的編號，或刪除；只是對調的，兩個都寫移列。`, en: ({ target }) => `Move or delete ${target} as well.` },
  }),
  FG6060: entry<{ address: string; others: readonly string[] }>({
    severity: 'error',
    zh: ({ address, others }) => `「${address}」與「${others.join('」「')}」合併，還要寫合併後的條文。`,
    en: ({ address, others }) => `The merger of ${address} and ${others.join(', ')} needs its text.`,
    help: { zh: () => '只有整條、整點合併，而且各有自己的項，才可以不寫條文（各項依序排在後面）；其他請在下一行空兩格寫出合併後的全文。', en: () => 'Only whole provisions that have 項 of their own are joined without a text; otherwise write it, indented, on the next lines.' },
  }),
  FG6061: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」在這個合併裡寫了兩次。`,
    en: ({ address }) => `${address} stands twice in this merger.`,
    help: { zh: () => '前面寫留下來的一個，後面寫併進來的其他各個，例如：三 合併 四、五。', en: () => 'Write the one that stays before, the others behind: 三 合併 四、五.' },
  }),
  FG6062: entry<{ address: string; target: string; verb: string }>({
    severity: 'error',
    zh: ({ address, target, verb }) => `「${address}」不能${verb}${verb === '移列' ? '到' : '成'}「${target}」：兩個不在同一個清單裡。`,
    en: ({ address, target, verb }) => `${address} cannot be ${verb === '移列' ? 'moved to' : 'divided into'} ${target}: they are not of one list.`,
    help: { zh: () => '點仍是點，款仍是同一點的款，例如：三 分列 三、四；三（二） 移列 三（四）。要改放到別的地方，請用「修正」或「刪除」與「增訂」。', en: () => 'A 點 stays a 點, a 款 a 款 of the same 點: 三 分列 三、四; 三（二） 移列 三（四）. To put words elsewhere use 修正 or 刪除, and 增訂.' },
  }),
  FG6063: entry<{ version: string; known: readonly string[] }>({
    severity: 'error',
    zh: ({ version, known }) => `現行規定之前沒有版本「${version}」${known.length > 0 ? `，有的是${known.map((v) => `「${v}」`).join('、')}` : ''}。`,
    en: ({ version, known }) => `There is no version ${version} before the current text${known.length > 0 ? `; there are ${known.join(', ')}` : ''}.`,
    help: { zh: () => '「回復」後面寫以前的版本，就是法規的「版本」或修正案別名最後一段，例如：五 回復 104-1。', en: () => 'Write an earlier version: the 版本 of the regulation or the last part of an amendment\'s alias.' },
  }),
  FG6064: entry<{ address: string; version: string }>({
    severity: 'error',
    zh: ({ address, version }) => `版本「${version}」沒有「${address}」。`,
    en: ({ address, version }) => `Version ${version} has no ${address}.`,
    help: { zh: ({ address, version }) => `條號當時不同的，請寫當時的條號，例如：${address} 回復 ${version} 第六點。`, en: () => 'Where it had another number then, write that behind the version.' },
  }),
  FG6068: entry<{ address: string }>({
    severity: 'warning',
    zh: ({ address }) => `「${address}」沒有說明為什麼這樣修正。`,
    en: ({ address }) => `${address} does not say why.`,
    help: { zh: () => '請在操作的下一行寫「說明 …。」，對照表的說明欄會印出來；同一點的幾個操作寫一次就可以。', en: () => 'Write 說明 and the reason on the line below the operation; several operations in one provision need one.' },
  }),
  FG6065: entry<{ address: string; version: string; source: string; now: string }>({
    severity: 'error',
    zh: ({ address, version, source, now }) => `版本「${version}」的「${source}」現在是${now}，不能再放到「${address}」。`,
    en: ({ address, version, source, now }) => `${source} of version ${version} is ${now} now: it cannot come back at ${address} as well.`,
    help: { zh: ({ version, now }) => `要改回當時的條文，請寫「${now} 回復 ${version}」；要換編號，另寫「移列」。`, en: () => 'Restore it where it stands, and move it with 移列.' },
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
  FG6074: entry<{ said: string; counted: number; what: 'amended' | 'added' | 'deleted' | 'meetings' | 'points' }>({
    severity: 'warning',
    zh: ({ said, counted, what }) => `總說明寫「${said}」，${what === 'points' ? `下面列了 ${counted} 點` : what === 'meetings' ? `沿革在訂定之後有 ${counted} 次修正` : `對照表${{ amended: '修正', added: '增訂', deleted: '刪除' }[what]}的有 ${counted} 條（點）`}。`,
    en: ({ said, counted, what }) => `The overview says "${said}"; ${what === 'points' ? `it lists ${counted} points` : what === 'meetings' ? `the history has ${counted} amendments behind the first line` : `the table has ${counted} provisions that are ${what}`}.`,
    help: { zh: () => '請點算一次，改正總說明，或改正對照表、沿革。', en: () => 'Count them again, and correct the overview, or the table or history.' },
  }),
  FG6075: entry<{ alias: string; version: string; isBase: boolean; passedOn: string; step: string }>({
    severity: 'information',
    zh: ({ version, isBase, passedOn, step }) => `${isBase ? '法規' : '修正案'} ${version} 於${passedOn}通過，還沒有${step}的日期，尚未施行，沒有用它。`,
    en: ({ version, isBase, passedOn, step }) => `The ${isBase ? 'regulation' : 'amendment'} ${version} was passed on ${passedOn}; the step ${step} has no date, so it is not in force and was not used.`,
    help: {
      zh: ({ alias, isBase, step }) => `收到公文以後，請在「${isBase ? '沿革' : '通過'}」下面加一行${step}的日期；在那以前要用它，請加 --include-draft ${alias}。`,
      en: ({ alias, isBase, step }) => `Once it is known, add a line with the day of ${step} under ${isBase ? '沿革' : '通過'}; until then --include-draft ${alias} applies it.`,
    },
  }),
  FG6076: entry<{ provision: string; statement: string; cited: string; is: 'same' | 'notDeleted' | 'notNew' }>({
    severity: 'warning',
    zh: ({ provision, statement, cited, is }) => `${provision}的說明寫「${statement}」，${cited}卻${{ same: '沒有修正', notDeleted: '沒有刪除', notNew: '不是新增' }[is]}。`,
    en: ({ provision, statement, cited, is }) => `The explanation of ${provision} says "${statement}", but ${cited} is not ${{ same: 'amended', notDeleted: 'deleted', notNew: 'new' }[is]}.`,
    help: { zh: () => '請改正說明所引的條（點）次，或補上那一條（點）的修正。', en: () => 'Correct the provision that the explanation names, or amend that one, too.' },
  }),
  FG6077: entry<{ alias: string; step: string | null }>({
    severity: 'error',
    zh: ({ alias, step }) => (step === null ? `「${alias}」還是草案，沒有施行的版本。` : `「${alias}」通過了，還沒有${step}的日期，沒有施行的版本。`),
    en: ({ alias, step }) => (step === null ? `${alias} is a draft: no version of it is in force.` : `${alias} is passed and waits for a step without a date (${step}): no version of it is in force.`),
    help: {
      zh: ({ alias, step }) => `要照草案看，請加 --include-draft ${alias}；${step === null ? '通過以後，請在「沿革」最後一行寫上日期' : `收到公文以後，請在「沿革」下面加一行${step}的日期`}。`,
      en: ({ alias, step }) => `--include-draft ${alias} shows it as drafted; ${step === null ? 'once it is passed, write the date in the last line of 沿革' : `once it came about, add a line of 沿革 with the day of ${step}`}.`,
    },
  }),
  FG6078: entry<{ what: readonly ('名稱' | '機關' | '沿革')[] }>({
    severity: 'information',
    zh: ({ what }) => `新的文字沒有印${what.join('、')}：當作沒有要改，修正案照現行的。`,
    en: ({ what }) => `The new text prints no ${what.join(', no ')}: the amendment leaves that of the current one.`,
    help: { zh: () => '要改的，請在修正案寫「更名」，或在表頭寫「機關」「沿革」。', en: () => 'To change it, write 更名 in the amendment, or 機關 or 沿革 in its head.' },
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
