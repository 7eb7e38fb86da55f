#!/usr/bin/env node
/**
 * What `npx fagui` starts: the program for the command that is called (build.mjs puts their names in). It is CommonJS, which Node starts sooner than
 * modules, and most of the time of a short command would go into compiling the program.
 */
const { join } = require('node:path');
const { loadScript } = require('./load-script.cjs');

const name = Object.hasOwn(PROGRAMS, process.argv[2] ?? '') ? PROGRAMS[process.argv[2]] : PROGRAMS.every;
loadScript(join(__dirname, 'parts', name)).runInThisContext()(require);
