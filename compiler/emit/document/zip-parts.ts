/** Office packages: parts zipped with fixed times, so that the same parts give the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** One file of a package. `stored` parts are not compressed: readers look for them at a fixed place. */
export interface PackagePart {
  readonly path: string;
  readonly content: string;
  readonly stored?: boolean;
}

/** The package as bytes, its parts in the order given. */
export function zipParts(parts: readonly PackagePart[]): Uint8Array {
  const files: Zippable = Object.fromEntries(parts.map(({ path, content, stored }) => [path, stored ? [strToU8(content), { level: 0 }] : strToU8(content)]));
  // level 3 takes two thirds of the time of level 6 for some kilobytes more
  // a local noon: zip files hold local time, and this reads the same in every time zone
  return zipSync(files, { level: 3, mtime: new Date(2000, 0, 1, 12, 0, 0), os: 0 });
}
