/** FG8xxx: workspace, files, commands. */
import { entry } from '../entry.ts';

/** 33554432 → 32 MiB, for limits that are stated to people. */
const mebibytes = (bytes: number): string => `${Math.round((bytes / 1048576) * 10) / 10} MiB`;

export const workspace = {
  FG8001: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `找不到「${p.path}」。`,
    en: (p) => `Cannot find "${p.path}".`,
    help: {
      zh: () => '請檢查路徑有沒有打錯；相對路徑從目前所在的資料夾算起。',
      en: () => 'Check the path; a relative path starts from the current folder.',
    },
  }),
  FG8002: entry<{ path: string; byte: number; utf16: boolean }>({
    severity: 'error',
    zh: (p) => `「${p.path}」不是 UTF-8 編碼的檔案（第 ${p.byte} 個位元組起無法解讀）。`,
    en: (p) => `"${p.path}" is not encoded in UTF-8 (unreadable from byte ${p.byte}).`,
    help: {
      zh: (p) => (p.utf16 ? '檔案看起來是 UTF-16（「Unicode」）編碼，請另存為 UTF-8。' : '請用編輯器另存為 UTF-8；舊檔案多半是 Big5（cp950）編碼。'),
      en: (p) => (p.utf16 ? 'The file looks like UTF-16 ("Unicode"); save it as UTF-8.' : 'Save it as UTF-8 with an editor; old files are mostly in Big5 (cp950).'),
    },
  }),
  FG8003: entry<{ path: string }>({
    severity: 'warning',
    zh: (p) => `「${p.path}」開頭有位元組順序記號（BOM）。`,
    en: (p) => `"${p.path}" begins with a byte order mark (BOM).`,
    help: {
      zh: () => '請另存為「UTF-8（無 BOM）」，或執行 fagui format。',
      en: () => 'Save it as "UTF-8 without BOM", or run fagui format.',
    },
  }),
  FG8004: entry<{ path: string; bytes: number; limit: number }>({
    severity: 'error',
    zh: (p) => `「${p.path}」有 ${mebibytes(p.bytes)}，超過一個檔案的上限 ${mebibytes(p.limit)}，沒有讀取。`,
    en: (p) => `"${p.path}" has ${mebibytes(p.bytes)}, more than the limit of ${mebibytes(p.limit)} for a file; it was not read.`,
    help: { zh: () => '請把內容分成幾個檔案。', en: () => 'Divide the content among several files.' },
  }),
  FG8005: entry<{ path: string; what: 'files' | 'bytes' | 'depth'; limit: number }>({
    severity: 'error',
    zh: (p) =>
      p.what === 'files' ? `「${p.path}」裡的 .fagui 檔案超過 ${p.limit} 個，其餘沒有讀取。`
      : p.what === 'depth' ? `「${p.path}」的資料夾超過 ${p.limit} 層，再深的沒有讀取。`
      : `讀到「${p.path}」時，全部檔案合計超過 ${mebibytes(p.limit)}，其餘沒有讀取。`,
    en: (p) =>
      p.what === 'files' ? `"${p.path}" holds more than ${p.limit} .fagui files; the others were not read.`
      : p.what === 'depth' ? `"${p.path}" is more than ${p.limit} folders deep; what is deeper was not read.`
      : `At "${p.path}" the files together exceed ${mebibytes(p.limit)}; the others were not read.`,
    help: { zh: () => '請指定較小的資料夾，或把工作區分開。', en: () => 'Name a smaller folder, or divide the workspace.' },
  }),
  FG8006: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `「${p.path}」指到工作區之外，沒有讀取。`,
    en: (p) => `"${p.path}" leads out of the workspace; it was not read.`,
    help: {
      zh: () => '連結與「..」不得離開工作區；請把檔案放進工作區，或在那個檔案自己的工作區執行。',
      en: () => 'Links and ".." may not leave the workspace; move the file into it, or run the command in the workspace of that file.',
    },
  }),
  FG8007: entry<{ path: string; reason: string }>({
    severity: 'error',
    zh: (p) => `無法讀取「${p.path}」（${p.reason}）。`,
    en: (p) => `Cannot read "${p.path}" (${p.reason}).`,
    help: { zh: () => '請檢查檔案的存取權限。', en: () => 'Check the permissions of the file.' },
  }),
  FG8008: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `「${p.path}」裡沒有 .fagui 檔案。`,
    en: (p) => `There is no .fagui file in "${p.path}".`,
    help: {
      zh: () => '請指定放法規檔案的資料夾，或用 fagui init 建立一個；要比對 Word、ODT、PDF 等文件，執行 fagui check 加上檔名，或只放這些文件的資料夾。',
      en: () => 'Name the folder that holds the regulations, or make one with fagui init; to compare documents (Word, ODT, PDF), run fagui check with their names, or with a folder that holds nothing else.',
    },
  }),
  FG8009: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `「${p.path}」不是 .fagui 檔案。`,
    en: (p) => `"${p.path}" is not a .fagui file.`,
    help: {
      zh: () => '其他格式的檔案請先用 fagui import 轉換。',
      en: () => 'Convert files of other formats with fagui import first.',
    },
  }),
  FG8010: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `「${p.path}」不是一般檔案，沒有讀取。`,
    en: (p) => `"${p.path}" is not a regular file; it was not read.`,
    help: { zh: () => '只讀取一般檔案，不讀裝置、管線與通訊端。', en: () => 'Only regular files are read, not devices, pipes or sockets.' },
  }),

  FG8020: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `「${p.path}」與上次產生的內容不同，可能有人動手改過，所以沒有覆寫。`,
    en: (p) => `"${p.path}" differs from what was generated last and may have been edited by hand, so it was not overwritten.`,
    help: {
      zh: () => '請把修改移到 .fagui 原始檔；若修改不必保留（例如來自版本合併），請加 --force。',
      en: () => 'Move the change to the .fagui source; where it need not be kept (it came from a merge, say), add --force.',
    },
  }),
  FG8021: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `「${p.path}」已經過期，與現在的原始檔不符。`,
    en: (p) => `"${p.path}" is stale: it does not match the sources.`,
    help: { zh: () => '請執行 fagui build。', en: () => 'Run fagui build.' },
  }),
  FG8022: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `缺少應有的產出檔「${p.path}」。`,
    en: (p) => `The output "${p.path}" is missing.`,
    help: { zh: () => '請執行 fagui build。', en: () => 'Run fagui build.' },
  }),
  FG8023: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `產出檔「${p.path}」已經沒有對應的原始檔。`,
    en: (p) => `The output "${p.path}" no longer comes from any source.`,
    help: { zh: () => '請執行 fagui build；若檔案還在，請刪除它。', en: () => 'Run fagui build; if the file is still there, delete it.' },
  }),
  FG8024: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `「${p.path}」的排版不合格式。`,
    en: (p) => `"${p.path}" is not formatted.`,
    help: { zh: () => '請執行 fagui format。', en: () => 'Run fagui format.' },
  }),
  FG8025: entry<{ path: string; process: string }>({
    severity: 'error',
    zh: (p) => `另一個 fagui（程序 ${p.process}）正在寫入「${p.path}」，等候後仍未結束。`,
    en: (p) => `Another fagui (process ${p.process}) is writing to "${p.path}" and did not finish in time.`,
    help: {
      zh: () => '請等它結束後再執行；若確定沒有在執行，請刪除該資料夾中 .fagui 之下的 lock- 檔案。',
      en: () => 'Run the command again when it has finished; if nothing is running, delete the lock- files under .fagui in that folder.',
    },
  }),
  FG8026: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `磁碟空間不足，寫不下「${p.path}」；原有的檔案都沒有變動。`,
    en: (p) => `The disk is full at "${p.path}"; the existing files are unchanged.`,
    help: { zh: () => '請清出空間後再執行。', en: () => 'Free some space and run the command again.' },
  }),
  FG8027: entry<{ path: string; reason: string }>({
    severity: 'error',
    zh: (p) => `無法寫入「${p.path}」（${p.reason}）；原有的檔案都沒有變動。`,
    en: (p) => `Cannot write "${p.path}" (${p.reason}); the existing files are unchanged.`,
    help: {
      zh: (p) => (p.reason === 'ENOENT' ? '放這個檔案的資料夾不存在；請先建立資料夾，或改寫檔名前面的路徑。' : '請檢查資料夾的權限，以及磁碟是不是唯讀。'),
      en: (p) => (p.reason === 'ENOENT' ? 'The folder of this file does not exist; make it first, or correct the path.' : 'Check the permissions of the folder, and whether the disk is read-only.'),
    },
  }),
  FG8028: entry<{ path: string; why: 'outside' | 'reserved' | 'folder' | 'clash' }>({
    severity: 'error',
    zh: (p) =>
      p.why === 'outside' ? `產出檔「${p.path}」會落在輸出資料夾之外。`
      : p.why === 'folder' ? `「${p.path}」同時是資料夾與檔案，無法寫入。`
      : p.why === 'clash' ? `產出檔「${p.path}」與另一個檔案只差大小寫。`
      : `產出檔名「${p.path}」不能使用。`,
    en: (p) =>
      p.why === 'outside' ? `The output "${p.path}" would fall outside of the output folder.`
      : p.why === 'folder' ? `"${p.path}" is both a folder and a file.`
      : p.why === 'clash' ? `The output "${p.path}" differs from another one in letter case only.`
      : `The output name "${p.path}" cannot be used.`,
    help: {
      zh: () => '產出檔的路徑取自原始檔的路徑與代號；請改其中一個。',
      en: () => 'Paths of outputs come from the paths and aliases of the sources; change one of them.',
    },
  }),
  FG8029: entry<{ path: string }>({
    severity: 'warning',
    zh: (p) => `紀錄檔「${p.path}」損壞，已當作沒有這個檔案。`,
    en: (p) => `The record "${p.path}" is damaged and was treated as absent.`,
    help: { zh: () => '不必處理；下一次 fagui build 會重新寫好。', en: () => 'Nothing needs to be done; the next fagui build writes it anew.' },
  }),
  FG8030: entry<{ path: string; reason: string }>({
    severity: 'error',
    zh: (p) => `寫到「${p.path}」時中斷（${p.reason}）；其餘檔案已備妥，下一次執行會先補完。`,
    en: (p) => `Writing was interrupted at "${p.path}" (${p.reason}); the rest is prepared and the next command finishes it.`,
    help: { zh: () => '排除原因後再執行一次。', en: () => 'Remove the cause and run the command again.' },
  }),
  FG8031: entry<{ path: string }>({
    severity: 'error',
    zh: (p) => `無法產生「${p.path}」：這台電腦沒有 LibreOffice，PDF 由它印成。`,
    en: (p) => `Cannot make "${p.path}": PDF is printed by LibreOffice, which is not installed.`,
    help: {
      zh: () => '請安裝 LibreOffice（Debian：apt install libreoffice-writer-nogui fonts-cns11643-kai），或改寫 .odt、.docx，再用文書軟體另存為 PDF。',
      en: () => 'Install LibreOffice (Debian: apt install libreoffice-writer-nogui fonts-cns11643-kai), or write .odt or .docx and save it as PDF with a word processor.',
    },
  }),
  FG8032: entry<{ path: string; reason: string }>({
    severity: 'error',
    zh: (p) => `LibreOffice 沒有印成「${p.path}」（${p.reason}）；沒有寫出檔案。`,
    en: (p) => `LibreOffice did not print "${p.path}" (${p.reason}); no file was written.`,
    help: {
      zh: () => '請改寫 .odt，用 LibreOffice 開啟後另存為 PDF，看它顯示什麼訊息。',
      en: () => 'Write .odt instead, open it in LibreOffice, save it as PDF, and see what it says.',
    },
  }),
};
