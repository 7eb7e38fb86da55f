/**
 * `node precompile.mjs SCRIPT command…` runs a command of the program and writes what V8 compiled for it to SCRIPT.cache: functions that ran are in it,
 * others are compiled when they are called.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadScript } from './load-script.cjs';

const [path] = process.argv.splice(2, 1);
const script = loadScript(path);
process.on('exit', () => {
  writeFileSync(`${path}.${process.pid}`, script.createCachedData());
  renameSync(`${path}.${process.pid}`, `${path}.cache`);
});
script.runInThisContext()(createRequire(import.meta.url));
