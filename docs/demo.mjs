/**
 * `npm run demo`: shows on rules/nfu what the commands do. It only calls public commands, each printed before it runs, so that every step can be
 * repeated by hand. Writes nothing outside of generated/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'compiler/dist/fagui.cjs');
const TABLE = 'generated/nfu/in-class-exams/105-1.comparison';
const DAY = '--as-of 2016-11-30';
const AFTER = '--include-draft nfu.courseSelection.105-1';

if (!existsSync(program)) stop('找不到 compiler/dist/fagui.cjs；請先執行 npm ci。');

function stop(words) {
  console.error(words);
  process.exit(1);
}

const say = (words) => process.stdout.write(`\n${words}\n`);

/** Runs one command as a reader would type it. `quiet` leaves out its list of files; findings, which it prints, do not end the demonstration there. */
function run(command, { quiet = false } = {}) {
  process.stdout.write(`\n$ npx fagui ${command}\n`);
  const { status } = spawnSync(process.execPath, [program, ...command.split(' ')], { cwd: root, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] });
  if (status !== 0 && !(quiet && status === 1)) stop(`示範在這個命令停下來：npx fagui ${command}`);
}

say('一、由 rules 的法規與修正案，產生對照表、修正後全文與判定程式');
run('build', { quiet: true });

say('二、修正條文對照表：由修正案算出，畫線、點次變更與固定用語都不必手寫');
run('compare nfu.inClassExams nfu.inClassExams.105-1 --profile amended-only');

say('三、同一個個案，修正前與修正後：進修推廣部的轉學生修 18 學分，其中 9 學分跨日選修');
run(`evaluate nfu.courseSelection#crossDivision --input docs/examples/cross-division.json ${DAY} --explain`);
run(`evaluate nfu.courseSelection#crossDivision --input docs/examples/cross-division.json ${DAY} ${AFTER} --explain`);

say('四、條文只改「一週內」為「三日內」，判定跟著變：補考成績在第四日送交');
run(`evaluate nfu.inClassExams#makeupGrades --input docs/examples/makeup-grades.json ${DAY} --explain`);
run(`evaluate nfu.inClassExams#makeupGrades --input docs/examples/makeup-grades.json ${DAY} --include-draft nfu.inClassExams.105-1 --explain`);

say(`檔案在這裡：
  ${TABLE}.docx　以 Word 或 LibreOffice 打開的對照表
  ${TABLE}.html　以瀏覽器打開的同一張表（手機也能看）
  generated/nfu/in-class-exams/105-1.consolidated.docx　修正後全文
  generated/nfu/course-selection/105-1.ts　其他程式可以引用的判定程式
接著看 docs/guide/index.md（承辦人員）或 README.md（開發者）。`);
