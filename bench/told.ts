/**
 * How well the rule that a paper tells again is known: `npx tsx bench/told.ts [--json] [--show] [--steps 300]`; `--write` learns the weights anew from all folders and writes them.
 * `told/folders.jsonl` holds regulations with papers that tell them rightly, in free words, and with numbers of their own; all of it written for this bench.
 * Told is whatever has the number (a conditional logit, each number's choice between all rules of its unit and none of them). Four times a quarter of the folders
 * is judged by weights of the other three: false alarms as they stand, and how many of the numbers told would be found if they were others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headOf } from '../compiler/drift/check-retold.ts';
import { linesToldBy } from '../compiler/drift/leaflets.ts';
import { versionsOf } from '../compiler/drift/check-computed.ts';
import { readFile } from '../compiler/drift/documents.ts';
import { sortDocuments } from '../compiler/drift/sort-documents.ts';
import { evenPrint, evenVersion } from '../compiler/drift/text/even-print.ts';
import { candidatesFor, hintsFor, hintsForNone, otherTold, sentencesTold, SURE } from '../compiler/drift/text/told-match.ts';
import { rulesOf } from '../compiler/drift/text/told-rules.ts';
import { saysSame } from '../compiler/drift/text/told-slots.ts';
import { OF_NONE, OF_RULE } from '../compiler/drift/text/told-weights.ts';
import { ROOT } from './common/bundled.ts';
import { chances, learn, literalOf, type Choice } from './common/choices.ts';
import { countOption, machine, wantsJson } from './common/measure.ts';

interface Folder {
  readonly files: Readonly<Record<string, string>>;
  /** What each paper tells again, as printed. */
  readonly told: readonly (readonly [file: string, printed: string])[];
  /** Numbers of the papers themselves. */
  readonly own: readonly string[];
}

interface ToldChoice extends Choice {
  readonly words: string;
  /** Which rule with another number is told, where each is so likely? */
  readonly other: (likely: readonly number[]) => string | null;
}

const NAMES = { rule: Object.keys(OF_RULE) as (keyof typeof OF_RULE)[], none: Object.keys(OF_NONE) as (keyof typeof OF_NONE)[] };

function choicesIn({ files, told, own }: Folder, folder: number): ToldChoice[] {
  const documents = Object.entries(files).map(([name, text]) => readFile({ name, bytes: new TextEncoder().encode(text) }));
  const [role, ...others] = sortDocuments(documents, null);
  if (!role || others.length > 0) return [];
  const { next, old } = versionsOf(role);
  const rules = rulesOf(next && evenVersion(next), old && evenVersion(old));
  const papers = documents.filter(({ texts }) => !texts.some((text) => role.draft === text || role.base === text.version));
  return papers.flatMap((document) => {
    const lines = linesToldBy(document).map(evenPrint);
    return lines.flatMap((line, i) => sentencesTold(line, headOf(line, lines[i - 1] ?? ''))).flatMap((sentence) => sentence.slots.flatMap((one): ToldChoice[] => {
      const candidates = candidatesFor(one, sentence, rules);
      if (candidates.length === 0) return [];
      const none = hintsForNone(one, sentence, rules);
      const isListed = told.some(([file, printed]) => file === document.source.path && evenPrint(printed).includes(one.printed));
      return [{
        folder, isTold: isListed ? true : own.some((printed) => evenPrint(printed).includes(one.printed)) ? false : null, none: NAMES.none.map((name) => none[name]),
        rules: candidates.map((candidate) => {
          const hints = hintsFor(one, sentence, candidate, rules);
          return { hints: NAMES.rule.map((name) => hints[name]), isSame: saysSame(one, candidate.own) };
        }),
        words: `${one.printed} in ${sentence.words.trim()}`, other: (likely) => otherTold(one, sentence, candidates, likely, rules)?.own.printed ?? null,
      }];
    }));
  });
}

const STEPS = countOption('--steps', 300);
const folders = readFileSync(join(ROOT, 'bench/told/folders.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Folder);
const choices = folders.flatMap(choicesIn);
if (process.argv.includes('--write')) {
  const { rule, none } = learn(choices, STEPS, NAMES);
  writeFileSync(join(ROOT, 'compiler/drift/text/told-weights.ts'), `/** What \`bench/told.ts --write\` learnt: how much each hint says. */\nexport const OF_RULE = ${literalOf(NAMES.rule, rule)};\nexport const OF_NONE = ${literalOf(NAMES.none, none)};\n`);
}

const QUARTERS = 4;
let [alarms, found, told] = [0, 0, 0];
for (let quarter = 0; quarter < QUARTERS; quarter++) {
  const weights = learn(choices.filter(({ folder }) => folder % QUARTERS !== quarter), STEPS, NAMES);
  for (const choice of choices.filter(({ folder }) => folder % QUARTERS === quarter)) {
    const [, ...rules] = chances(choice, weights);
    const sum = (counts: (rule: Choice['rules'][number]) => boolean): number => choice.rules.reduce((all, rule, i) => (counts(rule) ? all + rules[i]! : all), 0);
    const other = choice.other(rules);
    if (other !== null) alarms++;
    if (other !== null && process.argv.includes('--show')) console.log(`${choice.folder}: ${choice.words} told of ${other}`);
    if (choice.isTold === false || !choice.rules.some(({ isSame }) => isSame)) continue;
    told++;
    if (sum(() => true) >= SURE) found++;
  }
}
const result = { bench: 'told', machine: machine(), folders: folders.length, choices: choices.length, told, found, share: Number((found / told).toFixed(3)), alarms };
console.log(wantsJson() ? JSON.stringify(result) : `${result.folders} folders, ${result.choices} numbers and offices in papers: of ${told} told again ${found} would be found if they were others (${(100 * result.share).toFixed(1)} %); ${alarms} false alarms as they stand`);
