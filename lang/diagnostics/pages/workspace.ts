/** Pages of FG8xxx that a sample of files can show. The others depend on the disk or on the call. */
import type { Page } from './page.ts';

const VOCABULARY = '詞彙 學籍 (example.vocabulary)\n\n記錄 學生 (student) {\n  學號 (id) : 文字\n}\n';

export const workspacePages = {
  FG8003: {
    bad: { 'rules/vocabulary.fagui': `\uFEFF${VOCABULARY}` },
    good: { 'rules/vocabulary.fagui': VOCABULARY },
    zh: '位元組順序記號（BOM）是某些編輯器存成 UTF-8 時加在檔案最前面、看不見的字元。它不是法規文字的一部分，讀取時會略過；但留著它，其他程式可能把第一行認錯。\n\n請用編輯器另存為「UTF-8（無 BOM）」，或執行 fagui format 除去。',
    en: 'A byte order mark (BOM) is an invisible character that some editors put at the beginning of a file in UTF-8. It is no part of the legal text and is skipped in reading; other programs may misread the first line because of it.\n\nSave the file as "UTF-8 without BOM", or run fagui format to remove it.',
  },
  FG8008: {
    bad: { 'rules/清單.csv': '法規檔案還沒有放進來\n' },
    good: { 'rules/vocabulary.fagui': VOCABULARY },
    zh: '命令所指的資料夾裡（包括其下各層）沒有副檔名為 .fagui 的檔案。node_modules、generated 以及名稱以「.」開頭的資料夾不會讀取。\n\n請確認資料夾是否正確；若是全新的工作區，可以用 fagui init 建立範例。\n\nfagui check 也能比對還不是 .fagui 的文件：資料夾裡只有 Word、ODT、PDF、網頁或文字檔時，直接執行 fagui check 資料夾，就把其中的文件當成同一案讀進來比對（名稱是 README、LICENSE、CHANGELOG 的不讀，超過 500 個時請改為指定檔名）。',
    en: 'The folder that was named holds no file ending in .fagui, at any depth. node_modules, generated and folders whose names begin with a dot are not read.\n\nCheck the folder; for a new workspace, fagui init makes an example.\n\nfagui check compares documents that are no .fagui files yet as well: of a folder that holds only Word, ODT, PDF, HTML or text files, fagui check FOLDER reads all as one set (not those called README, LICENSE or CHANGELOG; of more than 500, name the files).',
  },
} satisfies Record<string, Page>;
