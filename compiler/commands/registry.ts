/** The commands, in the order of the overview. Each is loaded when it is called. */
import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  { name: 'init', arguments: '[folder]', zh: '建立一個小工作區：一份詞彙、一則法規、一份修正案', en: 'make a small workspace: a vocabulary, a regulation, an amendment', load: () => import('./init.ts') },
  { name: 'check', arguments: '[paths...]', zh: '檢查法規、修正案與詞彙，列出所有問題', en: 'check regulations, amendments and vocabularies; list every problem', load: () => import('./check.ts') },
  { name: 'format', arguments: '[paths...]', zh: '整理排版；法規文字一字不動', en: 'format the layout; the legal text stays as it is', load: () => import('./format.ts') },
  { name: 'build', arguments: '', zh: '產生對照表、草案、整理後的條文與判定程式', en: 'make tables, drafts, consolidated texts and evaluators', load: () => import('./build.ts') },
  { name: 'test', arguments: '[paths...]', zh: '執行案例', en: 'run the cases', load: () => import('./test.ts') },
  { name: 'verify', arguments: '[paths...]', zh: '證明規則沒有缺口、重疊與衝突；有的話，附上一個案例', en: 'prove that rules have no gaps, overlaps and conflicts, or show a case', load: () => import('./verify.ts') },
  { name: 'import', arguments: '<file>', zh: '把 Word、ODF、網頁或文字檔的法規轉成 .fagui', en: 'turn a regulation in an office format into .fagui', load: () => import('./import.ts') },
  { name: 'compare', arguments: '<old> <new>', zh: '兩個版本的修正對照表', en: 'the comparison table of two versions', load: () => import('./compare.ts') },
  { name: 'amend', arguments: '<old> <new>', zh: '由新舊兩份條文產生修正案檔', en: 'the amendment file that makes one text of another', load: () => import('./amend.ts') },
  { name: 'consolidate', arguments: '<regulation>', zh: '某一天適用的整份條文', en: 'the whole text for a date', load: () => import('./consolidate.ts') },
  { name: 'evaluate', arguments: '<regulation>', zh: '依規則判定一個個案', en: 'decide one case', load: () => import('./evaluate.ts') },
  { name: 'exceptions', arguments: '<name>', zh: '規則、約定詞語或法規的除外、但書、裁量、另訂與疑義：誰優先於誰', en: 'exceptions, provisos, discretions, lower rules and doubts of a rule, a bound phrase or a regulation', load: () => import('./exceptions.ts') },
  { name: 'explain', arguments: '[code]', zh: '說明一個訊息代碼，附錯誤與正確的寫法', en: 'explain a diagnostic code with a bad and a good sample', load: () => import('./explain.ts') },
  { name: 'completion', arguments: '<shell>', zh: '印出命令補全的設定（bash、zsh、fish）', en: 'print the settings for command completion (bash, zsh, fish)', load: () => import('./completion.ts') },
];
