/** FG9xxx: import of other formats. */
import { entry } from '../entry.ts';

const megabytes = (bytes: number): string => `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MB`;
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const imports = {
  FG9001: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `無法匯入「${name}」：不認得這種檔案格式。`,
    en: ({ name }) => `Cannot import "${name}": unknown file format.`,
    help: {
      zh: () => '可匯入 .txt、.md、.html、.docx、.odt，以及裝有 pdftotext 時的 .pdf；請另存為其中一種。',
      en: () => 'Importable are .txt, .md, .html, .docx, .odt, and .pdf where pdftotext is installed; save the document as one of these.',
    },
  }),
  FG9002: entry<{ what: string; size: number; limit: number; unit: 'bytes' | 'parts' | 'elements' | 'lines' }>({
    severity: 'error',
    zh: ({ what, size, limit, unit }) => (unit === 'parts' ? `檔案內含 ${size} 個以上的部件，超過上限 ${limit}。` : unit === 'bytes' ? `「${what}」太大（${megabytes(size)}），超過上限 ${megabytes(limit)}，未讀取。` : `「${what}」太大：有 ${size} 個以上的${unit === 'lines' ? '段落' : '元素'}，超過上限 ${limit}，未讀取。`),
    en: ({ what, size, limit, unit }) => (unit === 'parts' ? `The file holds ${size} or more parts; the limit is ${limit}.` : unit === 'bytes' ? `"${what}" is too large (${megabytes(size)}; the limit is ${megabytes(limit)}) and was not read.` : `"${what}" is too large: it has ${size} or more ${unit === 'lines' ? 'paragraphs' : 'elements'}; the limit is ${limit}. It was not read.`),
    help: { zh: () => '請只留下法規本文，移除圖片與附件後再匯入。', en: () => 'Keep only the text of the regulation, without pictures and attachments, and import again.' },
  }),
  FG9003: entry<{ name: string; found: 'ole' | 'password' | 'other' }>({
    severity: 'error',
    zh: ({ name, found }) => (found === 'password' ? `「${name}」設有密碼，無法讀取。` : found === 'ole' ? `「${name}」是舊版 Word 的 .doc 檔，或設有密碼，無法讀取。` : `「${name}」不是 .docx 或 .odt 檔（不是 zip 壓縮檔）。`),
    en: ({ name, found }) => (found === 'password' ? `"${name}" is protected by a password.` : found === 'ole' ? `"${name}" is an old Word .doc file or protected by a password.` : `"${name}" is no .docx or .odt file (not a zip archive).`),
    help: { zh: () => '請用 Word 或 LibreOffice 開啟後，不設密碼另存為 .docx 或 .odt。', en: () => 'Open it in Word or LibreOffice and save it as .docx or .odt without a password.' },
  }),
  FG9004: entry<{ part: string; detail: string }>({
    severity: 'error',
    zh: ({ part, detail }) => `檔案損毀，「${part}」無法讀取（${detail}）。`,
    en: ({ part, detail }) => `The file is damaged: "${part}" cannot be read (${detail}).`,
    help: { zh: () => '請用原來的程式開啟後重新儲存；能開啟的話，另存為 .txt 也可以。', en: () => 'Open and save it again with the program that made it; a .txt copy will do as well.' },
  }),
  FG9005: entry<{ part: string }>({
    severity: 'error',
    zh: ({ part }) => `檔案裡沒有「${part}」，不是可讀的文書檔。`,
    en: ({ part }) => `The file has no "${part}"; it is no readable text document.`,
    help: { zh: () => '請確認副檔名與內容相符（試算表與簡報不能匯入）。Word 檔裡插入了另一個檔案的，請用 Word 開啟，把那一段貼成文字再存檔。', en: () => 'Check that the ending fits the contents; spreadsheets and slides cannot be imported. Where a Word file holds another file, open it in Word, paste that part as text and save it.' },
  }),
  FG9006: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `無法讀取「${name}」：這台電腦沒有 pdftotext 程式。`,
    en: ({ name }) => `Cannot read "${name}": the program pdftotext is not installed.`,
    help: { zh: () => '請安裝 poppler（Debian：apt install poppler-utils），或改匯入 .docx、.odt、.txt。', en: () => 'Install poppler (Debian: apt install poppler-utils), or import a .docx, .odt or .txt.' },
  }),
  FG9007: entry<Record<string, never>>({
    severity: 'warning',
    zh: () => '找不到任何條或點，全文以純文字保留。',
    en: () => 'No article or point was found; all of it is kept as plain text.',
    help: { zh: () => '條號請寫在行首，例如「第一條　…」、「一、…」、「壹、…」或「1. …」；寫成「1 目的」的，數字後面要加點，內層寫「1.1 …」。', en: () => 'Put the numbers at line starts, such as 第一條　…, 一、…, 壹、… or 1. …; a number without a stop (1 目的) needs one, and 1.1 … below it.' },
  }),
  FG9008: entry<{ found: string; after: string }>({
    severity: 'warning',
    zh: ({ found, after }) => (after === '' ? `編號從「${found}」開始，前面沒有第一個。` : `「${after}」之後是「${found}」，編號不連續。`),
    en: ({ found, after }) => (after === '' ? `The numbering begins with ${found}.` : `${found} follows ${after}: a number is missing or out of order.`),
    help: { zh: () => '文字與編號都照原文保留；若原文有誤，請在匯入後的檔案改正。', en: () => 'Text and numbers are kept as printed; correct them in the imported file if the source is wrong.' },
  }),
  FG9009: entry<{ found: string }>({
    severity: 'warning',
    zh: ({ found }) => `編號「${found}」重複。`,
    en: ({ found }) => `The number ${found} stands twice.`,
    help: { zh: () => '兩個都照原文保留；若其中一個是刪除的文字，請在匯入後的檔案刪去。', en: () => 'Both are kept as printed; if one is deleted text, take it out of the imported file.' },
  }),
  FG9010: entry<{ text: string; count: number }>({
    severity: 'warning',
    zh: ({ text, count }) => `有 ${count} 處隱藏文字沒有匯入：「${short(text)}」。`,
    en: ({ text, count }) => `${count} piece(s) of hidden text were not imported: "${short(text)}".`,
    help: { zh: () => '如屬法規本文，請在原檔取消隱藏後再匯入。', en: () => 'If it belongs to the regulation, make it visible in the document and import again.' },
  }),
  FG9011: entry<{ insertions: number; deletions: number; reading: 'after' | 'before' }>({
    severity: 'warning',
    zh: ({ insertions, deletions, reading }) => `檔案有追蹤修訂（插入 ${insertions} 處、刪除 ${deletions} 處），匯入的是修訂${reading === 'after' ? '後' : '前'}的文字。`,
    en: ({ insertions, deletions, reading }) => `The document has tracked changes (${insertions} insertions, ${deletions} deletions); the text ${reading} them was imported.`,
    help: { zh: () => '要另一個版本，請在原檔接受或拒絕所有修訂後再匯入。', en: () => 'For the other text, accept or reject all changes in the document and import again.' },
  }),
  FG9012: entry<{ count: number; names: string }>({
    severity: 'warning',
    zh: ({ count, names }) => `有 ${count} 個圖片或物件沒有匯入${names === '' ? '' : `：${short(names)}`}。`,
    en: ({ count, names }) => `${count} picture(s) or object(s) were not imported${names === '' ? '' : `: ${short(names)}`}.`,
    help: { zh: () => '圖片裡的文字（例如流程圖、以圖片貼上的表）請自行打成文字。', en: () => 'Type in text that stands in pictures, such as flow charts or pasted tables.' },
  }),
  FG9013: entry<{ count: number; text: string }>({
    severity: 'information',
    zh: ({ count, text }) => `${count} 個註腳的文字放在全文之後：「${short(text)}」。`,
    en: ({ count, text }) => `The text of ${count} footnote(s) stands behind the regulation: "${short(text)}".`,
  }),
  FG9014: entry<{ count: number; text: string }>({
    severity: 'information',
    zh: ({ count, text }) => `${count} 個文字方塊的文字放在所在段落之後：「${short(text)}」。`,
    en: ({ count, text }) => `The text of ${count} text box(es) stands behind the paragraph they hang on: "${short(text)}".`,
  }),
  FG9015: entry<{ count: number; text: string }>({
    severity: 'information',
    zh: ({ count, text }) => `${count} 則註解沒有匯入：「${short(text)}」。`,
    en: ({ count, text }) => `${count} comment(s) were not imported: "${short(text)}".`,
  }),
  FG9016: entry<{ count: number; text: string; dropped: boolean }>({
    severity: 'warning',
    zh: ({ count, text, dropped }) => `有 ${count} 處加刪除線的文字，${dropped ? '視為已刪除，沒有匯入' : '照原文保留'}：「${short(text)}」。`,
    en: ({ count, text, dropped }) => `${count} piece(s) of struck text were ${dropped ? 'taken as deleted and left out' : 'kept'}: "${short(text)}".`,
    help: { zh: () => '修正草案的刪除線文字通常不屬於修正後全文；可選擇捨去或保留。', en: () => 'In drafts, struck text usually is not part of the amended text; it can be left out or kept by option.' },
  }),
  FG9017: entry<{ text: string; reason: 'beforeFirstProvision' | 'underHeading' | 'unnumberedHeading' | 'noProvision' | 'note' }>({
    severity: 'information',
    zh: ({ text, reason }) => `「${short(text)}」${{ beforeFirstProvision: '在第一條（點）之前', underHeading: '在編章節標題之下', unnumberedHeading: '是沒有編號的標題，接在前一條（點）後面', noProvision: '沒有條號', note: '是註腳' }[reason]}，以純文字保留。`,
    en: ({ text, reason }) => `"${short(text)}" ${{ beforeFirstProvision: 'stands before the first provision', underHeading: 'stands under a heading', unnumberedHeading: 'is a heading without a number, put behind the provision before it,', noProvision: 'has no number', note: 'is a footnote' }[reason]} and is kept as plain text.`,
  }),
  FG9018: entry<{ encoding: string }>({
    severity: 'information',
    zh: ({ encoding }) => `檔案不是 UTF-8，以 ${encoding} 編碼讀取。`,
    en: ({ encoding }) => `The file is not UTF-8; it was read as ${encoding}.`,
    help: { zh: () => '若有亂碼，請另存為 UTF-8 後再匯入。', en: () => 'If characters are wrong, save the file as UTF-8 and import again.' },
  }),
  FG9019: entry<{ count: number }>({
    severity: 'warning',
    zh: ({ count }) => `有 ${count} 個字元無法辨讀（顯示為「\uFFFD」）。`,
    en: ({ count }) => `${count} character(s) could not be decoded (shown as "\uFFFD").`,
    help: { zh: () => '請以正確的編碼另存為 UTF-8 後再匯入。', en: () => 'Save the file as UTF-8 from its right encoding and import again.' },
  }),
  FG9020: entry<{ count: number; text: string }>({
    severity: 'information',
    zh: ({ count, text }) => `網頁裡 ${count} 段程式或樣式沒有匯入：${short(text)}。`,
    en: ({ count, text }) => `${count} script(s) or style sheet(s) of the page were not imported: ${short(text)}.`,
  }),
  FG9021: entry<{ text: string }>({
    severity: 'information',
    zh: ({ text }) => `頁首或頁尾的文字沒有匯入：「${short(text)}」。`,
    en: ({ text }) => `The text of page headers or footers was not imported: "${short(text)}".`,
  }),
  FG9022: entry<{ rows: number }>({
    severity: 'warning',
    zh: ({ rows }) => `PDF 沒有表格，只有文字與線條的位置；表格依這些位置重建成 ${rows} 列。`,
    en: ({ rows }) => `A PDF holds no tables, only places of words and lines; tables were rebuilt from them in ${rows} row(s).`,
    help: { zh: () => '請與原檔核對每一列；手邊有 .docx 或 .odt 時，請改匯入那個檔案。', en: () => 'Check each row against the PDF; where a .docx or .odt is at hand, import that instead.' },
  }),
  FG9024: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `「${name}」裡沒有文字，應是掃描的圖片。`,
    en: ({ name }) => `"${name}" holds no text; its pages are pictures, probably scanned.`,
    help: { zh: () => '請取得原來的 .docx、.odt 或由它轉成的 PDF；只有紙本時，先以文字辨識軟體轉成文字，校對後再匯入。', en: () => 'Get the .docx or .odt it was made of, or a PDF exported from that; from paper, have the text recognised and proofread first.' },
  }),
  FG9025: entry<{ text: string }>({
    severity: 'information',
    zh: ({ text }) => `網頁選單的文字沒有匯入：「${short(text)}」。`,
    en: ({ text }) => `The text of the page's menus was not imported: "${short(text)}".`,
  }),
  FG9026: entry<{ count: number; text: string }>({
    severity: 'information',
    zh: ({ count, text }) => `${count} 個公式以一行文字匯入：「${short(text)}」。`,
    en: ({ count, text }) => `${count} formula(s) were imported as a line of text: "${short(text)}".`,
    help: { zh: () => '分數寫成 (a)/(b)，次方寫成 a^(b)，根號寫成 √(a)；請與原檔核對。', en: () => 'Fractions are written (a)/(b), powers a^(b), roots √(a); check them against the document.' },
  }),
  FG9027: entry<{ count: number; text: string }>({
    severity: 'warning',
    zh: ({ count, text }) => `有 ${count} 處文字以空白排成欄，看不出是表格還是左右兩欄，照印出的順序保留：「${short(text)}」。`,
    en: ({ count, text }) => `${count} place(s) are set in columns by white space, as tables or as two columns of text; they were kept as printed, line by line: "${short(text)}".`,
    help: { zh: () => '如果是表格，請改從 Word 或 ODF 檔匯入，或在匯入後的檔案改寫成「| 甲 | 乙 |」；如果是左右兩欄，請看左欄的一行有沒有接到右欄的字。', en: () => 'If they are tables, import the Word or ODF file, or write them as | a | b | in the imported file; if they are two columns, see whether lines of the left one run into the right one.' },
  }),
  FG9028: entry<{ count: number; text: string }>({
    severity: 'information',
    zh: ({ count, text }) => `字旁的注音或拼音有 ${count} 處沒有匯入：「${short(text)}」。`,
    en: ({ count, text }) => `${count} reading(s) set beside characters were not imported: "${short(text)}".`,
  }),
  FG9029: entry<{ count: number; text: string }>({
    severity: 'information',
    zh: ({ count, text }) => `目錄的 ${count} 行沒有匯入：「${short(text)}」。`,
    en: ({ count, text }) => `${count} line(s) of a table of contents were not imported: "${short(text)}".`,
  }),
  FG9030: entry<{ rows: number; amended: number; added: number; deleted: number; renumbered: number; names: number; unread: number; marks: number; continued: number }>({
    severity: 'information',
    zh: ({ rows, amended, added, deleted, renumbered, names, unread, marks, continued }) =>
      `讀到對照表 ${rows} 列：修正 ${amended}、增訂 ${added}、刪除 ${deleted}、只變更條次 ${renumbered}${names ? `、修正名稱 ${names}` : ''}；手畫底線 ${marks} 處${continued ? `，跨頁接續 ${continued} 列` : ''}${unread ? `，無法辨讀 ${unread} 格` : ''}。`,
    en: ({ rows, amended, added, deleted, renumbered, names, unread, marks, continued }) =>
      `The comparison table has ${rows} row(s): ${amended} amended, ${added} added, ${deleted} deleted, ${renumbered} renumbered only, ${names} new name(s); ${marks} underlined range(s), ${continued} row(s) joined over a page break, ${unread} cell(s) not read.`,
  }),
  FG9031: entry<{ column: 'amended' | 'current' | 'explanation'; text: string }>({
    severity: 'warning',
    zh: ({ column, text }) => `${{ amended: '修正', current: '現行', explanation: '說明' }[column]}欄這一格無法辨讀，沒有匯入：「${short(text)}」。`,
    en: ({ column, text }) => `This cell of the ${column} column could not be read and was not imported: "${short(text)}".`,
    help: { zh: () => '儲存格要以條號或點號開頭（第五條、五、…），或另有「條次」欄；請在原檔補上後再匯入。', en: () => 'A cell begins with the number of its provision (第五條, 五、), or the table has a column 條次; add it in the document and import again.' },
  }),
  FG9032: entry<Record<string, never>>({
    severity: 'warning',
    zh: () => '對照表沒有標題，不知道修正的是哪一個法規。',
    en: () => 'The comparison table has no title, so the regulation it amends is not known.',
    help: { zh: () => '請以 --regulation 指定法規，或在表前寫「某某要點部分規定修正對照表」。', en: () => 'Name the regulation with --regulation, or put a title such as 某某要點部分規定修正對照表 above the table.' },
  }),
  FG9033: entry<{ provision: string }>({
    severity: 'warning',
    zh: ({ provision }) => `寫成的修正案套用後，${provision}和對照表的修正欄不完全相同。`,
    en: ({ provision }) => `Applied to the base, the amendment does not give ${provision} exactly as the table prints it.`,
    help: { zh: () => '請對照原表檢查這一條的操作。', en: () => 'Check the operation of this provision against the table.' },
  }),
  FG9034: entry<{ provision: string }>({
    severity: 'warning',
    zh: ({ provision }) => `現行欄是空的，但現行法規已有${provision}，視為修正。`,
    en: ({ provision }) => `The current cell is empty, but the regulation has ${provision}; the row is taken as an amendment of it.`,
    help: { zh: () => '若是增訂，原條文應移到別的號次並另列一列。', en: () => 'If it is added, the old provision moves to another number and has a row of its own.' },
  }),
  FG9035: entry<{ provision: string }>({
    severity: 'warning',
    zh: ({ provision }) => `現行欄的${provision}不在現行法規裡。`,
    en: ({ provision }) => `${provision} of the current column does not exist in the regulation.`,
    help: { zh: () => '請確認基準法規與版本正確；這一列以增訂寫入。', en: () => 'Make sure that the regulation and its version are the right ones; the row is written as an addition.' },
  }),
  FG9036: entry<{ provision: string }>({
    severity: 'information',
    zh: ({ provision }) => `${provision}兩欄文字相同，沒有寫成操作。`,
    en: ({ provision }) => `Both cells of ${provision} say the same; no operation was written.`,
  }),
  FG9037: entry<{ provision: string }>({
    severity: 'warning',
    zh: ({ provision }) => `現行欄的${provision}和現行法規的文字不同；以修正欄的文字為準寫入。`,
    en: ({ provision }) => `The current cell of ${provision} differs from the regulation; the amended cell was written as it is.`,
    help: { zh: () => '請以 fagui check 舊法規 對照表 看差異在哪裡。', en: () => 'fagui check OLD TABLE shows where they differ.' },
  }),
  FG9038: entry<{ count: number }>({
    severity: 'information',
    zh: ({ count }) => `對照表之外另有 ${count} 條（點）的全文，沒有匯入。`,
    en: ({ count }) => `Outside of the table the document has a text of ${count} provision(s); it was not imported.`,
    help: { zh: () => '全文請另存一檔匯入；fagui check 可以檢查全文和對照表是否一致。', en: () => 'Import the text from a file of its own; fagui check compares the text with the table.' },
  }),
  FG9039: entry<{ provisions: readonly string[] }>({
    severity: 'information',
    zh: ({ provisions }) => `由對照表作成的現行法規只有${provisions.join('、')}的開頭，其餘文字表上沒有。`,
    en: ({ provisions }) => `The base made of the table holds only the opening words of ${provisions.join(', ')}.`,
  }),
  FG9040: entry<{ count: number; titles: readonly string[] }>({
    severity: 'warning',
    zh: ({ count, titles }) => `文件裡還有 ${count} 個對照表沒有讀：${titles.map((title) => (title === '' ? '（沒有標題）' : `「${short(title)}」`)).join('、')}。`,
    en: ({ count, titles }) => `The document has ${count} more comparison table(s) that were not read: ${titles.map((title) => (title === '' ? '(no title)' : `"${short(title)}"`)).join(', ')}.`,
    help: { zh: () => '一次讀一個；用 --table 2 讀第二個。', en: () => 'One is read at a time; --table 2 reads the second.' },
  }),
};
