/**
 * How well is known what a paper tells again that is no number: `npx tsx bench/sense.ts [--json] [--steps 300] [--show]`; `--write` learns the weights anew from all folders and
 * writes them. Told is whatever says the same; of what is told four times a quarter of the folders is judged by weights of the other three, as in `told.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../compiler/drift/check-senses.ts';
import { headOf } from '../compiler/drift/check-retold.ts';
import { versionsOf } from '../compiler/drift/check-computed.ts';
import { readFile } from '../compiler/drift/documents.ts';
import { sortLeaflets } from '../compiler/drift/leaflets.ts';
import { sortDocuments } from '../compiler/drift/sort-documents.ts';
import { evenPrint, evenVersion } from '../compiler/drift/text/even-print.ts';
import { candidatesFor, isToldBy, mayBeSaid, senseHints, senseHintsForNone, senseRulesOf, sensesTold, SURE_OF_SENSE, UNLIKELY_SENSE } from '../compiler/drift/text/sense-match.ts';
import { OF_NO_SENSE, OF_SENSE } from '../compiler/drift/text/sense-weights.ts';
import { sentencesTold } from '../compiler/drift/text/told-match.ts';
import { ROOT } from './common/bundled.ts';
import { chances, learn, literalOf, type Choice } from './common/choices.ts';
import { countOption, machine, wantsJson } from './common/measure.ts';

interface SenseChoice extends Choice {
  readonly kind: string;
  readonly shown: string;
  readonly others: readonly string[];
}

const NAMES = { rule: Object.keys(OF_SENSE) as (keyof typeof OF_SENSE)[], none: Object.keys(OF_NO_SENSE) as (keyof typeof OF_NO_SENSE)[] };
const STEPS = countOption('--steps', 300);

function choicesIn({ files }: { readonly files: Readonly<Record<string, string>> }, folder: number): SenseChoice[] {
  const documents = Object.entries(files).map(([name, text]) => readFile({ name, bytes: new TextEncoder().encode(text) }));
  const { regulations: [role], leaflets } = sortLeaflets(sortDocuments(documents, null));
  if (!role) return [];
  const { next, old } = versionsOf(role);
  const rules = senseRulesOf(next && evenVersion(next), old && evenVersion(old));
  const papers = documents.filter(({ texts }) => !texts.some((text) => role.draft === text || role.base === text.version));
  return papers.flatMap((document) => {
    const lines = linesOf(document, leaflets).map(evenPrint);
    return lines.flatMap((line, i) => sentencesTold(line, headOf(line, lines[i - 1] ?? ''))).flatMap((sentence) => sensesTold(sentence, rules).flatMap((one): SenseChoice[] => {
      const candidates = candidatesFor(one, rules);
      if (candidates.length === 0 || !mayBeSaid(one, sentence)) return [];
      const none = senseHintsForNone(one, sentence);
      return [{
        folder, kind: one.kind, shown: `${one.printed} | ${sentence.words}`, others: candidates.map(({ own, rule }) => `${own.printed} | ${rule.words}`), isTold: null, none: NAMES.none.map((name) => none[name]),
        rules: candidates.map((candidate) => {
          const hints = senseHints(one, sentence, candidate, rules);
          return { hints: NAMES.rule.map((name) => hints[name]), isSame: isToldBy(one, candidate) };
        }),
      }];
    }));
  });
}

const folders = ['folders', 'senses'].flatMap((name) => readFileSync(join(ROOT, `bench/told/${name}.jsonl`), 'utf8').trim().split('\n')).map((line) => JSON.parse(line) as { files: Record<string, string> });
const choices = folders.flatMap(choicesIn);
if (process.argv.includes('--write')) {
  const { rule, none } = learn(choices, STEPS, NAMES);
  writeFileSync(join(ROOT, 'compiler/drift/text/sense-weights.ts'), `/** What \`bench/sense.ts --write\` learnt: how much each hint says. */\nexport const OF_SENSE = ${literalOf(NAMES.rule, rule)};\nexport const OF_NO_SENSE = ${literalOf(NAMES.none, none)};\n`);
}

const QUARTERS = 4;
let [alarms, found, told] = [0, 0, 0];
const byKind: Record<string, [found: number, told: number, alarms: number]> = {};
for (let quarter = 0; quarter < QUARTERS; quarter++) {
  const weights = learn(choices.filter(({ folder }) => folder % QUARTERS !== quarter), STEPS, NAMES);
  for (const choice of choices.filter(({ folder }) => folder % QUARTERS === quarter)) {
    const [, ...rules] = chances(choice, weights);
    const of = (byKind[choice.kind] ??= [0, 0, 0]);
    const sum = (counts: (rule: Choice['rules'][number]) => boolean): number => choice.rules.reduce((all, rule, i) => (counts(rule) ? all + rules[i]! : all), 0);
    if (sum(({ isSame }) => !isSame) >= SURE_OF_SENSE && sum(({ isSame }) => isSame) < UNLIKELY_SENSE) {
      alarms++;
      of[2]++;
      if (process.argv.includes('--show')) console.log(`${choice.folder} ${choice.shown}\n    ${choice.others[rules.indexOf(Math.max(...rules))]}`);
    }
    if (!choice.rules.some(({ isSame }) => isSame)) continue;
    told++;
    of[1]++;
    if (sum(({ isSame }) => isSame) >= SURE_OF_SENSE) {
      found++;
      of[0]++;
    }
  }
}
const result = { bench: 'sense', machine: machine(), folders: folders.length, choices: choices.length, told, found, share: Number((found / told).toFixed(3)), alarms, byKind };
console.log(wantsJson() ? JSON.stringify(result) : `${result.folders} folders, ${result.choices} senses in papers: of ${told} that a rule has, too, ${found} would be found if they were others (${(100 * result.share).toFixed(1)} %); ${alarms} false alarms as they stand; ${JSON.stringify(byKind)}`);
