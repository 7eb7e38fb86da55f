/**
 * What the README and the guide tell a reader to type is typed here, in a copy of the project; what they show is compared with what it claims to be.
 *
 * Fences: `sh` (commands; `sh exit-1` where findings are the point), `text` (what the commands before it print), `fagui PATH` (an excerpt of that file,
 * …… for what is left out), `edit PATH` (the reader changes the words between the brackets), `json PATH` and `ts PATH` (the reader saves a file),
 * `diff PATH` (a mistake to try: the file with it is checked, or given to another command that is named behind the path, and restored), `text excerpt`
 * (parts of what was printed).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../compiler/commands/registry.ts';
import { projectFiles, readProjectFile, root } from './project/files.ts';

/** Commands that are named and not run here, with the reason. */
const EXCLUDED: Readonly<Record<string, string>> = {
  'npm ci': 'replaces the packages that this test itself runs on; .ci/run begins with it',
  'npm test': 'would run this test again',
};

/** Holds the copy of the project, one more of it for each document, and nothing of the checkout. */
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'fagui-readme-')));
const project = join(temporary, 'project');
/** What a newcomer does first, here with no outputs there: everything that is typed later is typed in a project where this has been done. */
let demonstration: Ran;
beforeAll(() => {
  copyProject(project);
  demonstration = type('npm run demo', project);
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface Fence {
  readonly kind: string;
  /** The words after the kind: a path, or the exit code that is expected. */
  readonly about: string;
  readonly body: string;
  readonly line: number;
}

const fencesOf = (text: string): Fence[] =>
  [...text.matchAll(/^```(\w*) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map((m) => ({ kind: m[1]!, about: m[2]!, body: m[3]!, line: text.slice(0, m.index).split('\n').length }));

/** The project without its history and its outputs: own files copied, packages linked, the program built from the copy. */
function copyProject(folder: string): void {
  for (const path of projectFiles.filter((path) => !path.startsWith('generated/'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((n) => !n.startsWith('.'))) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(join(root, 'node_modules/tsx/dist/cli.mjs'), join(folder, 'node_modules/.bin/tsx'));
  execFileSync(process.execPath, ['compiler/build.mjs'], { cwd: folder, stdio: 'inherit' });
}

/** Folders of the project that the readers of the documents write into. */
const WRITTEN = ['docs', 'generated', 'rules'];

/** A copy to follow one document in: what nobody writes into is linked. */
function copyForReader(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(project, { withFileTypes: true })) {
    const [from, to] = [join(project, entry.name), join(folder, entry.name)];
    if (entry.isDirectory() && !WRITTEN.includes(entry.name)) symlinkSync(from, to);
    else cpSync(from, to, { recursive: true });
  }
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Where the reader's terminal stands afterwards. */
  readonly folder: string;
}

/** Stands for npx, which takes longer than the command: starts the same program. One test below uses the real one. */
const NPX = 'npx() { at=$PWD; while [ ! -e "$at/node_modules/.bin/$1" ]; do at=${at%/*}; done; word=$1; shift; "$at/node_modules/.bin/$word" "$@"; }';

/** Types lines into a terminal that stands in `folder`; stops at the first that fails. */
function type(lines: string, folder: string, prelude = NPX): Ran {
  const note = join(temporary, 'folder');
  const environment = { ...process.env, NO_COLOR: '1', npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `trap 'pwd > "$NOTE"' EXIT; set -e; cd "$FOLDER"\n${prelude}\n${lines}`], { encoding: 'utf8', env: { ...environment, NOTE: note, FOLDER: folder } });
  return { status, out: stdout, err: stderr, folder: readFileSync(note, 'utf8').trim() };
}


const documents = ['README.md', ...projectFiles.filter((path) => /^docs\/guide\/.*\.md$/.test(path)).sort((a, b) => (a.endsWith('index.md') ? -1 : b.endsWith('index.md') ? 1 : a < b ? -1 : 1))];

describe.each(documents)('%s', (path) => {
  let folder = '';
  let last: Ran | null = null;
  beforeAll(() => {
    folder = join(temporary, path);
    copyForReader(folder);
  });

  const follow: Readonly<Record<string, (fence: Fence) => void>> = {
    sh({ about, body }) {
      last = type(body, folder);
      folder = last.folder;
      expect(last.status, last.out + last.err).toBe(about === '' ? 0 : Number(/^exit-(\d)$/.exec(about)?.[1]));
    },
    text: ({ about, body }) => (about === 'excerpt' ? expect(missingParts(body, last?.out ?? ''), last?.out).toEqual([]) : expect(last?.out).toBe(body)),
    diff({ about, body }) {
      const [path, command = 'check'] = about.split(/ (.*)/) as [string, string?];
      const file = readFileSync(join(folder, path), 'utf8');
      const side = (sign: string): string => body.match(new RegExp(`^[${sign} ].*\\n`, 'gm'))?.map((line) => line.slice(1)).join('') ?? '';
      expect(file.split(side('-'))).toHaveLength(2);
      writeFileSync(join(folder, path), file.replace(side('-'), () => side('+')));
      last = type(`npx fagui ${command} ${dirname(path)}`, folder);
      writeFileSync(join(folder, path), file);
      expect(last.out, last.err).toMatch(/\[FG\d{4}\]/);
    },
    fagui: ({ about, body }) => expect(missingParts(body, readFileSync(join(folder, about), 'utf8'))).toEqual([]),
    edit({ about, body }) {
      const file = readFileSync(join(folder, about), 'utf8');
      expect(placesOf(body, file)).toHaveLength(1);
      writeFileSync(join(folder, about), file.replace(placesOf(body, file)[0]!, () => body.trimEnd()));
    },
    json({ about, body }) {
      expect(JSON.parse(body)).toBeTypeOf('object');
      writeFileSync(join(folder, about), body, { flag: 'wx' });
    },
    ts({ about, body }) {
      writeFileSync(join(folder, about), body, { flag: 'wx' });
      writeFileSync(join(folder, 'tsconfig.sample.json'), JSON.stringify({ extends: './tsconfig.json', include: [about] }));
      expect(type('node node_modules/typescript/bin/tsc -p tsconfig.sample.json', folder).out).toBe('');
    },
  };

  for (const fence of fencesOf(readProjectFile(path))) {
    it(`line ${fence.line}: ${fence.kind} ${fence.about}`.trimEnd(), () => {
      expect(Object.keys(follow)).toContain(fence.kind);
      follow[fence.kind]!(fence);
    });
  }
});

/** The parts of an excerpt that do not stand in the file in this order. Parts are divided by lines of …… */
function missingParts(excerpt: string, file: string): string[] {
  let at = 0;
  return excerpt.trimEnd().split(/^……\n?/m).map((part) => part.trimEnd()).filter((part) => {
    const found = file.indexOf(part, at);
    if (found >= 0) at = found + part.length;
    return found < 0;
  });
}

/** Where the file has the words of an edit, with anything between the brackets. */
function placesOf(edit: string, file: string): string[] {
  const [before, after] = edit.trimEnd().split(/\[[^\]]*\]/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) as [string, string];
  return file.match(new RegExp(`${before}\\[[^\\]]*\\]${after}`, 'g')) ?? [];
}

describe('README.md', () => {
  const readme = readProjectFile('README.md');
  const section = (heading: string): string => readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

  it('gives commands to try that work', () => {
    const lines = [...section('Try it').matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1]!);
    expect(lines).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
    const wanted = lines.flatMap((line) => line.split(' && ')).filter((command) => !(command in EXCLUDED));
    expect(wanted).toEqual(['npm run demo']);
    const { status, out, err } = demonstration;
    expect(status, out + err).toBe(0);
    expect(out).toMatch(/│ 四、共同科目.*週三/s);
    expect(out).toMatch(/違反　跨日選修上限.*不適用　跨日選修上限.*符合　補考成績送交.*違反　補考成績送交/s);
    const named = [...out.matchAll(/^ {2}(generated\/\S+?)　/gm)].map((m) => m[1]!);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((file) => !existsSync(join(project, file)))).toEqual([]);
  });

  it('makes what stands under generated/', () => {
    // binary outputs are not committed, and neither are the records of a build
    const isText = (path: string): boolean => !path.endsWith('.docx') && !path.startsWith('generated/.fagui/');
    const made = readdirSync(join(project, 'generated'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(project, join(entry.parentPath, entry.name)));
    const committed = projectFiles.filter((path) => path.startsWith('generated/') && isText(path));
    for (const ending of ['.ts', '.schema.json', '.consolidated.html', '.comparison.md']) expect(made.some((path) => path.endsWith(ending)), ending).toBe(true);
    expect(made.filter(isText).sort()).toEqual(committed);
    expect(committed.filter((path) => !readFileSync(join(root, path)).equals(readFileSync(join(project, path))))).toEqual([]);
  });

  it('calls the program of the project with npx, also from a folder inside of it', () => {
    const { status, out, err } = type('cd docs/guide\nnpx fagui explain FG2003', project, '');
    expect(status, out + err).toBe(0);
    expect(out).toMatch(/^FG2003（錯誤）$/m);
  });

  it('lists the commands that exist, each with its options and their values', async () => {
    const rows = [...section('Commands').matchAll(/^\| `fagui (\S+)([^`]*)` \|/gm)].map((m) => ({ name: m[1]!, usage: m[2]!.replaceAll('\\|', '|') }));
    expect(rows.map((r) => r.name)).toEqual(commands.map((c) => c.name));
    for (const [at, { name, usage }] of rows.entries()) {
      const { options } = (await commands[at]!.load()).command;
      const words: string[] = usage.match(/(?<=[\s[])--?[a-z][a-z-]*/g) ?? [];
      const flags = options.map((o) => o.flags.split(/[ ,]+/).filter((word) => word.startsWith('-')));
      expect(words.filter((word) => !flags.flat().includes(word)), name).toEqual([]);
      expect(flags.filter((of) => !of.some((flag) => words.includes(flag))), name).toEqual([]);
      for (const option of options) if (option.choices) expect(usage, name).toContain(`${option.flags.split(' ')[0]} ${option.choices.join('|')}`);
    }
  });

  it('names scripts that exist for its figures, and pictures of at most 150 kB', () => {
    const scripts = [...readme.matchAll(/npx tsx (bench\/\S+?\.ts)/g)].map((m) => m[1]!);
    expect([...new Set(scripts)].sort()).toEqual(projectFiles.filter((file) => /^bench\/[^/]+\.ts$/.test(file)));
    const pictures = projectFiles.filter((file) => file.endsWith('.png'));
    expect(pictures.filter((file) => !readme.includes(file))).toEqual([]);
    expect(pictures.filter((file) => statSync(join(root, file)).size > 150_000)).toEqual([]);
    const linked = [...readme.matchAll(/src="([^"]+)"/g)].map((m) => m[1]!);
    expect(linked.filter((file) => !pictures.includes(file))).toEqual([]);
  });
});
