/** `fagui explain CODE`: the page of a code. Without a code: the list of all codes. */
import { catalogue, isCode, type Code } from '../../lang/diagnostics/catalogue.ts';
import type { Severity } from '../../lang/diagnostics/diagnostic.ts';
import { pages, type Sample } from '../../lang/diagnostics/pages.ts';
import type { Language } from '../../lang/diagnostics/render.ts';
import { visibleText } from '../../lang/diagnostics/render-width.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { UsageError, type Call, type CommandModule, type ExitCode } from './command.ts';

export const command: CommandModule = { options: [], run: explain };

function explain({ args, terminal }: Call): ExitCode {
  const [asked] = args;
  if (asked === undefined) {
    terminal.out(listCodes(terminal.language));
    return 0;
  }
  const code = asked.trim().toUpperCase();
  if (isCode(code)) {
    terminal.out(pageOf(code, terminal.language));
    return 0;
  }
  const near = suggest(code, Object.keys(catalogue));
  throw new UsageError({
    zh: `沒有「${visibleText(asked)}」這個訊息代碼。${near === null ? '' : `您是不是要查 ${near}？`}完整清單請執行 fagui explain。`,
    en: `There is no diagnostic code "${visibleText(asked)}".${near === null ? '' : ` Did you mean ${near}?`} Run fagui explain for the whole list.`,
  });
}

const SEVERITY: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { zh: '錯誤', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '資訊', en: 'note' },
};

const listCodes = (language: Language): string =>
  (Object.keys(catalogue) as Code[]).sort().map((code) => `${code}  ${SEVERITY[catalogue[code].severity][language]}  ${wordingOf(code, 'message', language) ?? ''}`.trimEnd() + '\n').join('');

/** The page as text: code and message, explanation, what to write instead, samples. */
function pageOf(code: Code, language: Language): string {
  const zh = language === 'zh';
  const page = pages[code];
  const blocks = [`${code}（${SEVERITY[catalogue[code].severity].zh}）`];
  if (!zh) blocks[0] = `${code} (${SEVERITY[catalogue[code].severity].en})`;
  const message = wordingOf(code, 'message', language);
  const help = wordingOf(code, 'help', language);
  if (message !== null) blocks.push(message);
  if (page) blocks.push(page[language]);
  if (help !== null) blocks.push(`${zh ? '說明：' : 'Help: '}${help}`);
  if (page) blocks.push(showSample(zh ? '會引發這個訊息的寫法' : 'Raises it', page.bad), showSample(zh ? '正確的寫法' : 'Does not', page.good));
  return `${blocks.join('\n\n')}\n`;
}

function showSample(title: string, sample: Sample): string {
  const files = Object.entries(sample).map(([name, text]) => `  ${name}\n${text.replace(/\n$/, '').split('\n').map((line) => `    ${visibleText(line)}`.trimEnd()).join('\n')}`);
  return `${title}\n\n${files.join('\n\n')}`;
}

/**
 * The message or help of a code with ⟨name⟩ in the place of each parameter; null where the wording cannot be had without a real value
 * (it joins a list, say).
 */
export function wordingOf(code: Code, part: 'message' | 'help', language: Language): string | null {
  const entry = catalogue[code] as unknown as { zh(p: unknown): string; en(p: unknown): string; help?: { zh(p: unknown): string; en(p: unknown): string } };
  const words = part === 'message' ? entry : entry.help;
  const parameters = new Proxy({}, { get: (_target, name) => `⟨${String(name)}⟩` });
  try {
    const wording = words?.[language](parameters) ?? null;
    return wording !== null && /NaN|undefined/.test(wording) ? null : wording;
  } catch {
    return null;
  }
}
