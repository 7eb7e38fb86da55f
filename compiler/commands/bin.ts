/** The program that `npx fagui` starts, through launch.cjs. */
import { runCommandLine } from './main.ts';
import { processTerminal } from './terminal.ts';

// a reader that has seen enough (`fagui check | head`) is no error
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const argv = process.argv.slice(2);
void runCommandLine(argv, processTerminal(argv)).then((code) => {
  process.exitCode = code;
  // once everything is written: waiting for the process to end by itself would collect garbage and take its memory down piece by piece
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
});
