import { describe, expect, it } from 'vitest';
import { compileFiles, marked, VOCABULARY } from '../small-workspace.ts';

const TERMS = VOCABULARY.replace('列舉 學制', '列舉 期別 (term) {\n  前一學年第二學期 (previous)\n  一年級 (first)\n}\n\n列舉 學制').replace('  年級 (year)', '  期別 (term) : 期別\n  年級 (year)');
const found = (words: string, condition: string): string[] =>
  marked(compileFiles({ 'v.fagui': TERMS, 'r.fagui': `法規 選課要點 (t.selection)\n使用 t.vocabulary\n版本 1\n\n一、${words}\n\n規則 規定 依 一 {\n  應 ${condition}\n}\n` }));

describe('a member whose name begins with a number', () => {
  it.each(['合於', '為', '屬於'])('is bound and read with %s', (operator) => expect(found('於[前一學年第二學期]{期}辦理。', `學生.期別 ${operator} 期`)).toEqual([]));
  it('stays a number for what counts', () => {
    expect(found('於[一年級]{期}辦理。', '學生.年級 為 期')).toEqual([]);
    expect(found('於[一年級]{期}辦理。', '學生.期別 為 期')).toEqual([]);
    expect(found('於[前一學年第二學期]{期}辦理。', '學生.年級 合於 期')).toEqual(['FG5002 學生.年級 合於 期']);
  });
});
