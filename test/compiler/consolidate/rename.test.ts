import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { compile } from '../small-workspace.ts';

describe('更名', () => {
  it('prints the author’s reason in the row of the new name', () => {
    const { versions } = compile('一、應經核准。\n', '更名\n  選課辦法要點\n說明 配合實務。\n');
    const [row] = comparisonOf(versions[1]!.applied!).rows;
    expect([row?.kind, row?.explanation.text]).toEqual(['title', '配合實務。']);
  });
});
