/**
 * Makes the pictures of the README from what the project produces: `node docs/images/make.mjs [FOLDER]` (default: this folder). Needs LibreOffice,
 * pdftoppm and Chromium. Works in a temporary folder; nothing else in the checkout changes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'compiler/dist/fagui.cjs');
const target = resolve(process.argv[2] ?? join(root, 'docs/images'));
const LIMIT = 150_000;
const VERSIONS = ['nfu.inClassExams', 'nfu.inClassExams.105-1', '--profile', 'amended-only'];

const fagui = (args, cwd = root) => spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } });

function findBrowser() {
  const found = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  if (!found) throw new Error('Chromium is not installed; name it with CHROMIUM=…');
  return found;
}

/** The first page of the DOCX as an office program lays it out. */
function pageImage(folder) {
  fagui(['compare', ...VERSIONS, '-o', join(folder, 'table.docx')]);
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'table.docx')], { stdio: 'ignore' });
  execFileSync('pdftoppm', ['-png', '-gray', '-r', '64', '-f', '1', '-l', '1', '-singlefile', join(folder, 'table.pdf'), join(target, 'table-docx')]);
}

async function webImages(browser, folder) {
  fagui(['compare', ...VERSIONS, '-o', join(folder, 'table.html')]);
  const sizes = { 'table-phone': { width: 390, height: 844 }, 'table-desktop': { width: 1200, height: 700 } };
  for (const [name, viewport] of Object.entries(sizes)) {
    const page = await browser.newPage({ viewport });
    await page.goto(pathToFileURL(join(folder, 'table.html')).href);
    await page.screenshot({ path: join(target, `${name}.png`) });
    await page.close();
  }
}

/** A slip that the checker finds: in a new workspace, a rule mistypes the name of a bound phrase. */
function diagnosticText(folder) {
  fagui(['init', folder], folder);
  const path = join(folder, 'rules/example/equipment-loan/regulation.fagui');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('應   借用.日數 合於 學生期限', '應   借用.日數 合於 學生期間'));
  const ran = fagui(['check'], folder);
  return `$ npx fagui check\n${ran.stdout}${ran.stderr}`;
}

const COLORS = { 1: 'font-weight:bold', 2: 'opacity:.7', 31: 'color:#ff7b72', 32: 'color:#7ee787', 33: 'color:#e3b341', 34: 'color:#79c0ff', 35: 'color:#d2a8ff', 36: 'color:#76e3ea' };
const OFF = { 0: () => true, 22: (code) => code <= 2, 39: (code) => code >= 31 };
const escapeHtml = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
/** A terminal gives every full-width character two columns. */
const columns = (text) => escapeHtml(text).replace(/[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g, '<i>$&</i>');

function terminalPage(text) {
  let on = [];
  const body = text.split(/(\u001b\[[\d;]*m)/).map((part) => {
    const codes = /^\u001b\[([\d;]*)m$/.exec(part)?.[1];
    if (codes === undefined) return `<span style="${on.map((code) => COLORS[code] ?? '').join(';')}">${columns(part)}</span>`;
    for (const code of (codes || '0').split(';').map(Number)) on = OFF[code] ? on.filter((c) => !OFF[code](c)) : [...on, code];
    return '';
  });
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#0d1117;color:#e6edf3}pre{margin:0;padding:16px;display:inline-block;font:15px/1.5 "DejaVu Sans Mono","Liberation Mono",monospace}
i{display:inline-block;width:2ch;text-align:center;font-style:normal;font-size:15px}</style><pre>${body.join('').trimEnd()}</pre>`;
}

async function terminalImage(browser, folder) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 600 } });
  await page.setContent(terminalPage(diagnosticText(folder)));
  await page.locator('pre').screenshot({ path: join(target, 'diagnostic.png') });
}

const folder = mkdtempSync(join(tmpdir(), 'fagui-images-'));
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  pageImage(folder);
  await webImages(browser, folder);
  await terminalImage(browser, folder);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const name of ['table-docx', 'table-phone', 'table-desktop', 'diagnostic']) {
  const { size } = statSync(join(target, `${name}.png`));
  console.log(`${name}.png ${size} bytes`);
  if (size > LIMIT) throw new Error(`${name}.png has more than ${LIMIT} bytes`);
}
