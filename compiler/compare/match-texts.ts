/** The alignment of two texts: line by line where lines belong together, word by word within them. */
import { matchLines } from './match-lines.ts';
import { matchUnits, type Match } from './match-units.ts';
import { sliceUnits, type Units } from './units.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Runs of equal units in order. Line breaks between blocks are not part of any match. */
export function matchTexts(a: Units, b: Units, weights: Weights = WEIGHTS): Match[] {
  return matchLines(a, b).flatMap((block): Match[] => {
    if (block.old[0] === block.old[1] || block.new[0] === block.new[1]) return [];
    const found = matchUnits(sliceUnits(a, ...block.old), sliceUnits(b, ...block.new), weights);
    return found.map((match) => ({ old: match.old + block.old[0], new: match.new + block.new[0], length: match.length }));
  });
}
