/** The module that picks the version of a regulation by date and cohort: one typed function over the modules of the versions. */

import type { VersionPeriod } from '../../runtime/select.ts';

/** A cell of the timeline as the module lists it. */
export interface IndexPeriod extends VersionPeriod {
  /** The file of the version, without ending; null where the version has no rules and so no module. */
  readonly stem: string | null;
}

/** A version that is passed and not in force: a step of its 生效 has no date. */
export interface AwaitingVersion {
  readonly version: string;
  readonly passedOn: string;
  readonly step: string;
}

export interface IndexOptions {
  readonly awaiting?: readonly AwaitingVersion[];
  readonly title: string;
  readonly alias: string;
  readonly sourcePath: string;
  readonly runtimeModule: string;
}

const RESULT = 'Selected<(typeof PERIODS)[number]> | NotSelected';

const importName = (stem: string): string => `v${stem.replace(/[^\p{L}\p{N}]+/gu, '_')}`;

/** The text of index.ts. The table is constant and the function pure, so a program that names a version's own module loads none of the others. */
export function emitIndex(periods: readonly IndexPeriod[], { title, alias, sourcePath, runtimeModule, awaiting = [] }: IndexOptions): string {
  const stems = [...new Set(periods.flatMap(({ stem }) => (stem === null ? [] : [stem])))];
  const imports = stems.map((stem) => `import * as ${importName(stem)} from './${stem}.ts';\n`).join('');
  const readsOthers = periods.some(({ others = [], lacks }) => others.length > 0 || lacks);
  const othersText = ({ others = [], lacks = null }: IndexPeriod): string => (readsOthers ? `, others: ${JSON.stringify(others.map(({ alias, title, version }) => ({ alias, title, version })))}, lacks: ${JSON.stringify(lacks)}` : '');
  const rows = periods.map((period) => {
    const { version, stem, from, to, cohortFrom, cohortTo } = period;
    return `  { version: ${JSON.stringify(version)}, from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, cohortFrom: ${cohortFrom}, cohortTo: ${cohortTo}${othersText(period)}, module: ${stem === null ? 'null' : importName(stem)} },\n`;
  }).join('');
  const note = readsOthers ? ' * others 是所讀其他法規的版本；其中一部沒有施行中的版本時，reason 是 otherNotInForce，other 是它的別名。\n' : '';
  const waits = awaiting.map(({ version, passedOn, step }) => `  { version: ${JSON.stringify(version)}, passedOn: '${passedOn}', step: ${JSON.stringify(step)} },\n`).join('');
  const table = waits === '' ? '' : `/** 已經通過、因為 step 還沒有日期而尚未施行的版本；select 不會選用。 */\nexport const AWAITING = [\n${waits}] as const;\n\n`;
  return `/**
 * ${title}（${alias}）：依基準日與入學學年度選用版本；草案不在其中。
 * 由 ${sourcePath} 與它的修正案產生，請改那些檔，不要改這裡。
 */

import { selectVersion } from '${runtimeModule}';
import type { AskedVersion, NotSelected, Selected } from '${runtimeModule}';
${imports}
/** 每一段施行期間與適用的入學學年度（頭尾都包含，null 為不限）的版本。 */
export const PERIODS = [
${rows}] as const;

${table}/**
 * 某一天對某一年入學的人施行的版本；module 是那個版本的模組，以 version 分辨型別。
 * asOf 沒有預設值；版本因入學學年度而不同時，cohort 一定要寫。選不到時 ok 為 false，reason 說明原因。
${note}${waits === '' ? '' : ' * awaiting 是已經通過而尚未施行的版本。\n'} */
export function select(asked: AskedVersion): ${waits === '' ? RESULT : `(${RESULT}) & { readonly awaiting: typeof AWAITING }`} {
  return ${waits === '' ? 'selectVersion(PERIODS, asked)' : '{ ...selectVersion(PERIODS, asked), awaiting: AWAITING }'};
}
`;
}
