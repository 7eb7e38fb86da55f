/** The commands, in the order of the overview. Each is loaded when it is called. */
import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  { name: 'explain', arguments: '[code]', zh: '說明一個訊息代碼，附錯誤與正確的寫法', en: 'explain a diagnostic code with a bad and a good sample', load: () => import('./explain.ts') },
  { name: 'completion', arguments: '<shell>', zh: '印出命令補全的設定（bash、zsh、fish）', en: 'print the settings for command completion (bash, zsh, fish)', load: () => import('./completion.ts') },
];
