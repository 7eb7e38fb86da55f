/** Type-checks module texts as if they stood in the generated folder. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
export const RUNTIME_MODULE = '../compiler/runtime/index.ts';

/** Files that stand still: the standard library and the runtime, parsed once for all checks of a process. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiler messages for texts by file name; empty when all is well. Options are those of the project. */
export function typeErrors(texts: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, ROOT);
  const files = new Map([...texts].map(([name, text]) => [join(ROOT, 'generated', name), text]));
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => files.get(path) ?? read(path);
  const exists = host.fileExists.bind(host);
  host.fileExists = (path) => files.has(path) || exists(path);
  const folder = host.directoryExists?.bind(host);
  host.directoryExists = (path) => [...files.keys()].some((name) => name.startsWith(`${path}/`)) || (folder?.(path) ?? true);
  const source = host.getSourceFile.bind(host);
  host.getSourceFile = (path, language, ...rest) => {
    const text = files.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    if (!parsed.has(path)) parsed.set(path, source(path, language, ...rest));
    return parsed.get(path);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  // the runtime is checked with the project
  const own = [...files.keys()].map((path) => program.getSourceFile(path)!);
  const found = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])];
  return found.map((d) => {
    const at = d.file && d.start !== undefined ? `${d.file.fileName.slice(dirname(ROOT).length)}:${d.file.getLineAndCharacterOfPosition(d.start).line + 1} ` : '';
    return at + ts.flattenDiagnosticMessageText(d.messageText, '\n');
  });
}
