/** Text and runs as HTML. */
import type { Run, TextLine } from '../model.ts';

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

/** Text for element content and quoted attribute values; a carriage return is written so that it survives reading. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\r]/g, (sign) => named[sign]!);

function runHtml(run: Run): string {
  const text = escapeHtml(run.text);
  const bold = run.bold ? `<b>${text}</b>` : text;
  const struck = run.strike ? `<s>${bold}</s>` : bold;
  return run.underline ? `<u>${struck}</u>` : struck;
}

/** The words of a line with their looks. */
export const runsHtml = (line: TextLine): string => line.runs.map(runHtml).join('');
