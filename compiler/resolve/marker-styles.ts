/** 體例: what it says of a regulation's numbers, and whether they keep to it. */
import type { HeaderSyntax, MarkerStyle, RegulationSyntax, TextNodeSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { isOfStyle, readMarkerStyles, sampleOf } from '../../lang/marker-styles.ts';
import type { Source } from '../../lang/source.ts';

/** 條 as stated, or where a provision is numbered 第…條 and nothing is stated; 點 elsewhere. */
export function styleOf(file: RegulationSyntax, stated: string | null): '條' | '點' {
  if (stated) return stated.startsWith('條') ? '條' : '點';
  return file.items.some((i) => i.kind === 'provision' && i.marker.style === 'article') ? '條' : '點';
}

/** A 體例 that cannot be read; where it lists the kinds of several levels, the numbers of another kind, the first of each level. */
export function checkMarkerStyles(file: RegulationSyntax, header: HeaderSyntax | undefined, source: Source, report: Report): void {
  const words = header?.value.text.trim() ?? '';
  if (!header || words === '') return;
  const levels = readMarkerStyles(words);
  if (!levels) {
    report(diagnose('FG3008', { words }, { source, span: header.value.span }));
    return;
  }
  if (levels.length < 2) return;
  const reported = new Set<number>();
  const check = (marker: TextNodeSyntax['marker'], depth: number): void => {
    const wanted: MarkerStyle | null | undefined = levels[depth];
    if (!marker || !wanted || isOfStyle(marker.style, wanted) || reported.has(depth)) return;
    reported.add(depth);
    report(diagnose('FG3009', { printed: marker.text, expected: sampleOf(wanted), words }, { source, span: marker.span }, { related: [{ source, span: header.value.span, note: { zh: '體例寫在這裡', en: '體例 says so here' } }] }));
  };
  const visit = (lines: readonly TextNodeSyntax[], depth: number): void => {
    for (const line of lines) {
      check(line.marker, depth);
      visit(line.children, line.marker ? depth + 1 : depth);
    }
  };
  for (const item of file.items) {
    if (item.kind !== 'provision') continue;
    check(item.marker, 0);
    visit(item.lines, 1);
  }
}
