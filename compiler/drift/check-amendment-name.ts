/** The name of an amendment of the workspace against the regulation that it amends and what it changes. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { alignByIdentity } from '../compare/index.ts';
import { foldedKey } from '../compare/fold.ts';
import type { AppliedAmendment } from '../consolidate/index.ts';
import { cutAmended, takeDraft } from '../import/draft-marks.ts';
import { kindOf, splitInstitution } from '../import/header.ts';
import { checkTitles, titlePlace } from './check-draft.ts';
import { changesByTexts, checkNamed } from './check-table-title.ts';
import { provisionsNamed } from './named-provisions.ts';
import { isLikeName, isSameName } from './sort-documents.ts';

/** 修正案 學生選課要點第三點、第五點: the regulation is called so, and these points are amended. Other names and short ones are free. */
export function checkAmendmentName({ amendment, before, after }: AppliedAmendment, report: Report): void {
  const drafted = takeDraft(amendment.title);
  const { regulation, suffix } = drafted.amended === undefined ? cutAmended(drafted.title) : { regulation: drafted.title, suffix: drafted.amended };
  const name = splitInstitution(regulation).title;
  const place = { source: amendment.source, span: amendment.syntax.title.span };
  const titles = [before.text.title, after.text.title];
  if (kindOf(name) !== '' && !titles.some((title) => isSameName(name, title) || isShortened(name, title)) && isLikeName(name, before.text.title)) checkTitles(name, place, before.text.title, titlePlace(before), report);
  const named = provisionsNamed(suffix);
  if (named) checkNamed(changesByTexts('amendment', before, after, alignByIdentity(before.text, after.text, after.declared)), named, { printed: suffix, where: 'amendment', place }, report);
}

/** 宿舍要點 for 學生宿舍管理要點: its characters in their order. */
function isShortened(name: string, title: string): boolean {
  const [short, long] = [foldedKey(name), foldedKey(title)];
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
