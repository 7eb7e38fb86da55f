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
    bad: { 'rules/說明.txt': '法規檔案還沒有放進來。\n' },
    good: { 'rules/vocabulary.fagui': VOCABULARY },
    zh: '命令所指的資料夾裡（包括其下各層）沒有副檔名為 .fagui 的檔案。node_modules、generated 以及名稱以「.」開頭的資料夾不會讀取。\n\n請確認資料夾是否正確；若是全新的工作區，可以用 fagui init 建立範例。',
    en: 'The folder that was named holds no file ending in .fagui, at any depth. node_modules, generated and folders whose names begin with a dot are not read.\n\nCheck the folder; for a new workspace, fagui init makes an example.',
  },
} satisfies Record<string, Page>;
