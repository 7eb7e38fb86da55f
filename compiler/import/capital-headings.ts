/** 壹、總則 above 一、 二、, 貳、申請 above 三、: capital numbers are headings where the points count on over them. */
import { isCapital, readAnnexMarker, readCapitalHeading, readProvisionMarker, type HeadingReading, type MarkerReading } from '../../lang/markers.ts';
import { follows } from './read-marker.ts';
import type { SourceLine } from './lines.ts';

/** No name of a part is longer. */
const LONGEST = 60;

const numberOf = (line: SourceLine): MarkerReading | null => (line.table ? null : (line.marker ?? readProvisionMarker(line.text)));

/** The heading that a line with a capital number is; null for a sentence. */
function headingOf(line: SourceLine, marker: MarkerReading): HeadingReading | null {
  if (line.text.length > LONGEST || marker.run) return null;
  return readCapitalHeading(line.text) && { ...marker, style: 'heading', level: 'chapter' };
}

/**
 * The headings by their lines; none where 一、 begins anew below a capital number, where no number counts on over one, or where a capital number
 * stands before a sentence. An annex ends the text: what it numbers is its own.
 */
export function capitalHeadings(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, HeadingReading> {
  const found = new Map<SourceLine, HeadingReading>();
  const none: ReadonlyMap<SourceLine, HeadingReading> = new Map();
  let part: readonly number[] | null = null;
  let point: readonly number[] | null = null;
  let isFirst = false;
  let countsOn = false;
  for (const line of lines) {
    if (point && !line.table && readAnnexMarker(line.text)) break;
    const marker = numberOf(line);
    if (marker && isCapital(marker.text)) {
      const heading = follows(part, marker.number) ? headingOf(line, marker) : null;
      if (!heading) return none;
      found.set(line, heading);
      part = marker.number;
      isFirst = true;
    } else if (marker?.style === 'cjk' && part) {
      if (isFirst && !follows(point, marker.number)) return none;
      countsOn ||= isFirst && point !== null;
      isFirst = false;
      if (follows(point, marker.number)) point = marker.run?.through ?? marker.number;
    }
  }
  return countsOn ? found : none;
}
