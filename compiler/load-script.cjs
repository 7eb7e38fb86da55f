const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

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
