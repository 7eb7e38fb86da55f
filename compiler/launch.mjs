#!/usr/bin/env node
/** What `npx fagui` starts (build.mjs puts the name of the script in): most of the time of a short command would go into compiling the program. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadScript } from './load-script.mjs';

loadScript(fileURLToPath(new URL(PROGRAM, import.meta.url))).runInThisContext()(createRequire(import.meta.url));
