const { readFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// a command keeps most of what it reads: room for new objects that grows in small steps is collected many times for nothing. Set before any
// script is made, as V8 refuses what it compiled under other flags
setFlagsFromString('--semi-space-growth-factor=16');

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
