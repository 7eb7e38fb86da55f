/** PDF through LibreOffice, where it is installed: the document as ODT, printed in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { emitOdt, type Document } from '../emit/document/index.ts';
import { wholeFile } from '../workspace/whole-file.ts';

const TIMEOUT_MS = 180_000;

/** Names that LibreOffice is started by: on the path, and where its installers put it on macOS and Windows. */
const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];

/** The document as PDF bytes; the diagnostic instead where LibreOffice is missing or prints nothing. `shown` is the file that was asked for. */
export function printPdf(document: Document, shown: string): Uint8Array | Diagnostic {
  const folder = mkdtempSync(join(tmpdir(), 'fagui-pdf-'));
  try {
    const source = join(folder, 'document.odt');
    writeFileSync(source, emitOdt(document));
    const complaint = convert(source, folder);
    if (complaint === null) return diagnose('FG8031', { path: shown }, wholeFile(shown));
    const printed = readPrinted(join(folder, 'document.pdf'));
    return printed ?? diagnose('FG8032', { path: shown, reason: complaint }, wholeFile(shown));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs LibreOffice with a profile of its own, so that an open window of the user's is not asked. What it complained of; null when it is not installed. */
function convert(source: string, folder: string): string | null {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  for (const program of PROGRAMS) {
    const run = spawnSync(program, [profile, '--headless', '--norestore', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, source], { timeout: TIMEOUT_MS, encoding: 'utf8', windowsHide: true });
    const code = (run.error as NodeJS.ErrnoException | undefined)?.code;
    if (code === 'ENOENT') continue;
    return code ?? (run.stderr.trim().split('\n')[0] || `${run.status ?? run.signal}`);
  }
  return null;
}

/** A whole PDF: what was cut short has no end mark. */
function readPrinted(path: string): Uint8Array | null {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF') ? bytes : null;
  } catch {
    return null;
  }
}
