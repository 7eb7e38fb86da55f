const { readFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * How much of a function runs before V8 optimizes it (twice as much as by default), and how often a regular expression runs before it becomes machine
 * code. A command is mostly over before what was compiled earlier repays its time, which it takes from the command itself where two threads share a
 * core. Set before the script is made: V8 refuses what was compiled under other flags.
 */
setFlagsFromString('--interrupt-budget=150000');
setFlagsFromString('--regexp-tier-up-ticks=30');

/** The bytes of a file, or undefined where there is none. */
function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The script in the file `path` (ASCII), with what V8 compiled of it before in the file `path` + `.cache`: V8 itself refuses what another version of it
 * has written, and compiles anew.
 */
exports.loadScript = (path) => new Script(readFileSync(path, 'latin1'), { filename: path, cachedData: bytesOf(`${path}.cache`) });
