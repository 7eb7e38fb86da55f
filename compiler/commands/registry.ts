/** The commands, in the order of the overview. Each is loaded when it is called. */
import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  { name: 'init', arguments: '[folder]', zh: '建立一個小工作區：一份詞彙、一則法規、一份修正案', en: 'make a small workspace: a vocabulary, a regulation, an amendment', load: () => import('./init.ts') },
  { name: 'format', arguments: '[paths...]', zh: '整理排版；法規文字一字不動', en: 'format the layout; the legal text stays as it is', load: () => import('./format.ts') },
  { name: 'explain', arguments: '[code]', zh: '說明一個訊息代碼，附錯誤與正確的寫法', en: 'explain a diagnostic code with a bad and a good sample', load: () => import('./explain.ts') },
  { name: 'completion', arguments: '<shell>', zh: '印出命令補全的設定（bash、zsh、fish）', en: 'print the settings for command completion (bash, zsh, fish)', load: () => import('./completion.ts') },
];
