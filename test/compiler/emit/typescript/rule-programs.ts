/** The programs of the regulations under rules/, with the path of what is generated for each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleProgram } from '../../../../compiler/ir/program.ts';
import { lowerVersion } from '../../../../compiler/lower/index.ts';
import { compileWorkspace } from '../../../../compiler/pipeline.ts';
import { officeOf } from '../../../../compiler/resolve/regulation.ts';
import { createSource } from '../../../../lang/source.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sources = existsSync(`${root}rules`) ? readdirSync(`${root}rules`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.fagui')).sort().map((path) => `rules/${path}`) : [];

export interface Written {
  /** Without ending: generated/nfu/moocs/nfu.moocs */
  readonly path: string;
  readonly stem: string;
  readonly program: RuleProgram;
  readonly sourcePath: string;
  readonly office: string;
}

/** Sound versions with rules, those of which nothing has been generated left out. */
export const written: readonly Written[] = compileWorkspace(sources.map((path) => createSource(path, readFileSync(root + path, 'utf8')))).regulations.flatMap((compiled) =>
  [...compiled.versions, ...compiled.composed].filter((version) => version.sound).flatMap((version): Written[] => {
    const path = `generated/${compiled.regulation.source.path.replace(/^rules\/|(?:\/regulation)?\.fagui$/g, '')}/${version.stem}`;
    const program = lowerVersion(version.checked);
    if (program.items.length === 0 || !existsSync(`${root}${path}.ts`)) return [];
    return [{ path, stem: version.stem, program, sourcePath: version.checked.version.source.path, office: officeOf(compiled.regulation) }];
  }));

/** A generated file: without its first line, the mark of what made it. */
export const generatedText = (path: string): string => readFileSync(root + path, 'utf8').replace(/^\/\/.*\n/, '');
