/** The comparison of two versions of a regulation. */
export { align, alignByIdentity } from './align.ts';
export { disagreements, type Disagreement } from './disagreements.ts';
export { explain, type Explanation } from './explain.ts';
export { fold, foldedKey, foldUnit } from './fold.ts';
export { comparisonToJson, type ComparisonJson } from './json.ts';
export { labelOf } from '../model/provision-labels.ts';
export { compareVersions, kindOf, type CompareOptions } from './rows.ts';
export { difference, underlines, type Difference, type UnderlineOptions, type Underlines } from './text-difference.ts';
export { amendmentTitle, titleOf, type TitleInput } from './title.ts';
