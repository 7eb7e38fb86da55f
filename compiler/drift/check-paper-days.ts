/** What minutes, proposals and letters tell of as past came before their own day: 前次會議於114年7月9日召開 in the minutes of 114年6月4日. */
import { formatRoc, toDays } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { datesIn, placedDates, within } from './text/history.ts';

/** The day of the paper itself: of the meeting, of the letter. */
const OWN_DAY = /^[\s　]*簽[\s　]*[於在]?[\s　]*[\u4e00-\u9fff]{2,14}[\s　]+(?:中華民國|民國)?[0-9０-９]|^(?:[-*#\s　]*)(?:[一二三四五六七八九十壹貳參]、)?(?:(?:開會|會議)?(?:時[\s　]*間|日[\s　]*期)|發文日期)[\s　*]*[：:]/;
/** 業經, 前次（第71次）會議於, 依: what has a day behind it has been. */
const BEFORE_PAST = /(?:(?:業|曾|已|嗣|復)經?|經|前次|上次|前一次|依據?|奉)[^，。；、]{0,14}?(?:於|在)?[\s　]*(?:中華民國|民國)?$/;
const PAST = /^[^，。；]{0,24}?(?:召開|邀集|邀請|研商|會商|研議|討論|審[議查]|決議|通過|核定|備查|修正|訂定|發布)/;
const TO_COME = /將|預[定計訂]|擬[於定訂]|擬(?!具|訂|定)|訂於|定於|排定|下次|屆時|俟|再行|[起前止後]|以後|以前|賡續|施行|實施|生效/;

/** （115年7月23日）決議事項均已辦理: what was decided then has been done. */
const DONE = /^[\s　]*[)）][^，。；]{0,6}?(?:決議(?:事項)?|[紀記]錄|(?:執行|辦理)情形)/;
/** 奉核後提115年12月16日教務會議審議: still to come when the paper is written. */
const BEFORE_COMING = /(?:奉?核[定可准示]?後|擬|將|預定|俟|簽奉)[^，。；]{0,16}?提(?:請|送|報)?[\s　]*(?:中華民國|民國)?$/;
const COMING = /^[^，。；]{0,30}?(?:審議|討論|審查|核備|備查)(?!通過)/;

/** Days later than the paper's own one, of which it tells as past. */
export function checkPaperDays(lines: readonly string[], placeOf: (line: string) => Label, report: Report): void {
  const own = lines.filter((line) => OWN_DAY.test(line)).flatMap((line) => datesIn(line).map((date) => ({ line, date })));
  const latest = own.sort((a, b) => toDays(b.date) - toDays(a.date))[0];
  if (!latest) return;
  for (const line of lines.filter((one) => !OWN_DAY.test(one))) {
    for (const { 0: clause, index } of matchesOf(/[^，。；]+/g, line)) {
      for (const { date, at, end } of placedDates(clause)) {
        const [before, behind] = [clause.slice(0, at), clause.slice(end)];
        const isPast = (BEFORE_PAST.test(before) && PAST.test(behind)) || (/會議?[\s　]*[(（]$/.test(before) && DONE.test(behind));
        const isLater = toDays(date) > toDays(latest.date) && isPast && !TO_COME.test(before.replace(/前次|上次|前一次/g, '') + behind);
        const isEarlier = toDays(date) < toDays(latest.date) && own.length === 1 && BEFORE_COMING.test(before) && COMING.test(behind);
        if (!isLater && !isEarlier) continue;
        const place = within(placeOf(line), line, { at: index + at, end: index + end });
        report(diagnose('FG3027', { first: '這份文件的日期', firstDate: formatRoc(latest.date), second: clause.replace(/^[\s　]*[一二三四五六七八九十]{1,3}、/, '').trim(), secondDate: formatRoc(date) }, place, { related: [{ ...placeOf(latest.line), note: { zh: '這份文件的日期', en: 'the day of this document' } }] }));
      }
    }
  }
}
