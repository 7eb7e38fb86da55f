/** What must not be in any file, and what must be where a document says it is. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './files.ts';

const BINARY = /\.(?:docx|odt|pdf|png|jpe?g|gif|zip|wasm|woff2?|ttf|parquet)$/;
const texts = projectFiles.filter((path) => !BINARY.test(path));

describe('files', () => {
  it('name no path of any machine', () => {
    const folders = ['work', 'home', 'root', 'Users', 'workspace', 'mnt'].join('|');
    // not part of a longer path (a/home/b) or of an address (https://…)
    const machinePath = new RegExp(`(?<![\\w.\\-/~\\])}$*])/(?:${folders})/[\\w.-]|[A-Z]:\\\\\\\\?Users`, 'g');
    const found = texts.flatMap((path) => [...readProjectFile(path).matchAll(machinePath)].map((match) => `${path}: ${match[0]}`));
    expect(found).toEqual([]);
  });

  it('are text in UTF-8 without a byte order mark', () => {
    // fixtures of bad encodings would have their own ending
    const bad = texts.filter((path) => /\.(?:ts|md|json|fagui|hbs|sh|js|mjs|cjs)$/.test(path)).filter((path) => /^\uFEFF|\uFFFD/.test(readProjectFile(path)));
    expect(bad).toEqual([]);
  });

  it('record no download address in the lock file', () => {
    expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved"/);
  });

  it('fix every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version));
    expect(loose).toEqual([]);
  });
});

/** The anchor that code hosting sites give a heading. */
const anchorOf = (heading: string): string => heading.trim().toLowerCase().replace(/[`*_]/g, '').replace(/[^\p{L}\p{N}\p{M}\- ]/gu, '').replaceAll(' ', '-');
const withoutCode = (text: string): string => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

describe('documents', () => {
  const documents = projectFiles.filter((path) => path.endsWith('.md') && !/^(?:generated|test\/.*fixtures)\//.test(path));
  const known = new Set(projectFiles.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))));

  it.each(documents.length > 0 ? documents : ['README.md'])('%s links only to what exists', (path) => {
    const links = [...withoutCode(readProjectFile(path)).matchAll(/\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)/g)].map((match) => decodeURIComponent(match[1]!));
    const broken = links.filter((link) => {
      if (/^[a-z]+:/i.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file).replace(/\/$/, '');
      if (target !== '.' && !known.has(target)) return true;
      if (anchor === undefined || !target.endsWith('.md')) return false;
      return ![...readProjectFile(target).matchAll(/^#+ +(.*)$/gm)].some((heading) => anchorOf(heading[1]!) === anchor);
    });
    expect(broken).toEqual([]);
  });
});
