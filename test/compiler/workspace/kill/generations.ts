/** Two generations of outputs: some files change, some stay, some go, some come, in new folders too. */

const body = (name: string, version: string): string => `${name} ${version}\n`.repeat(400);

const NAMES: Record<string, readonly string[]> = {
  old: ['校務/甲.json', '校務/甲.md', '校務/同.md', '舊/乙.json', '舊/乙.md'],
  new: ['校務/甲.json', '校務/甲.md', '校務/同.md', '新/丙/丁.json', '新/丙/丁.md'],
};

export function generation(which: string): Map<string, string> {
  return new Map((NAMES[which] ?? []).map((name) => [name, body(name, name.includes('同') ? 'both' : which)]));
}
