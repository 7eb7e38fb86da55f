/** What an amendment says itself of the provisions of a row: merged with others (合併), divided (分列). Both numbers are named. */
import type { Element } from '../model/regulation.ts';
import { names } from './draft-related.ts';
import type { ExplainInput } from './explain.ts';
import { contentOf } from './similarity.ts';

/** 現行規定第三點及第四點合併。 分列為修正規定第三點及第四點。 */
export function declaredStatements({ kind, current, amended, joined = [], divided = [], style }: ExplainInput): string[] {
  if (!current || !amended || kind === 'moved') return [];
  const merger = [current, ...joined];
  return [
    ...(joined.length > 0 ? [`${names('現行', merger, style)}合併${kind === 'renumberedAmended' ? '移列' : ''}${isReworded(merger, amended) ? '，並酌作修正' : ''}。`] : []),
    ...(divided.length > 0 ? [`分列為${names('修正', [amended, ...divided], style)}。`] : []),
  ];
}

/** Is there anything in a merged provision besides the words of its sources, one behind the other? */
const isReworded = (sources: readonly Element[], amended: Element): boolean => contentOf(amended).key !== sources.map((element) => contentOf(element).key).join('');
