/**
 * The process that the kill tests stop: writes the outputs of one generation and ends itself with SIGKILL at a given file call.
 * Arguments: root, generation ("old" or "new"), number of the call (0: none), "before" the call or "within" it (half of the bytes written).
 * When it was not stopped, it prints as JSON the number of calls that it made, and which of them wrote bytes.
 */
import { diskCalls, type FileCalls } from '../../../../compiler/workspace/file-calls.ts';
import { writeOutputs } from '../../../../compiler/workspace/write.ts';
import { generation } from './generations.ts';

const [root = '', which = 'new', at = '0', where = 'before'] = process.argv.slice(2);
const stopAt = Number(at);
let count = 0;
const writes: number[] = [];

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  // the signal is on its way; nothing more may reach the disk
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
};

const counted = <A extends unknown[], R>(call: (...args: A) => R) => (...args: A): R => {
  count += 1;
  if (count === stopAt && where === 'before') die();
  return call(...args);
};

const calls = Object.fromEntries(Object.entries(diskCalls).map(([name, call]) => [name, counted(call as (...args: unknown[]) => unknown)])) as unknown as FileCalls;
const write: FileCalls['write'] = (descriptor, bytes, offset) => {
  count += 1;
  writes.push(count);
  if (count === stopAt) {
    if (where === 'within') diskCalls.write(descriptor, bytes.subarray(0, offset + Math.ceil((bytes.length - offset) / 2)), offset);
    die();
  }
  return diskCalls.write(descriptor, bytes, offset);
};

const result = writeOutputs(root, 'out', generation(which), { calls: { ...calls, write } });
if (result.diagnostics.length > 0) {
  process.stderr.write(result.diagnostics.map((d) => d.code).join(' '));
  process.exit(1);
}
process.stdout.write(JSON.stringify({ count, writes }));
