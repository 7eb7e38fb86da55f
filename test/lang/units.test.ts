import { describe, expect, it } from 'vitest';
import { fraction } from '../../lang/numerals.ts';
import { findUnit, isNextWorkday, unitAt, unitNames } from '../../lang/units.ts';

describe('units', () => {
  it.each([['週', '日', 7], ['周', '日', 7], ['星期', '日', 7], ['天', '日', 1], ['日', '日', 1], ['小時', '分鐘', 60], ['分鐘', '分鐘', 1], ['名', '人', 1], ['位', '人', 1], ['個月', '月', 1], ['級', '年級', 1]])(
    'one %s is kept in %s', (spelling, unit, factor) => expect(findUnit(spelling)).toEqual({ unit, factor: fraction(factor) }));
  it.each(['工作日', '個工作日', '上班日', '個上班日', '工作天', '個工作天', '辦公日', '個辦公日'])('%s is a working day, which is never a 日', (spelling) => expect(findUnit(spelling)).toEqual({ unit: '工作日', factor: fraction(1) }));
  it('counts nothing in 次一上班日', () => {
    expect([isNextWorkday('順延至次', '一', '上班日'), isNextWorkday('前', '一', '個工作日'), isNextWorkday('公告後', '一', '個工作日'), isNextWorkday('次', '一', '學期'), isNextWorkday('前', '三', '個工作日')]).toEqual([true, true, false, false, false]);
  });
  it('keeps 年 月 學期 學年 學年度 日 apart', () => {
    for (const unit of ['年', '月', '學期', '學年', '學年度', '日']) expect(findUnit(unit)).toEqual({ unit, factor: fraction(1) });
  });
  it.each(['學分', '門', '科', '次', '元', '分', '張', '鐘點', '倍', '班', '項', '件', '支'])('%s is a unit of its own', (unit) => {
    expect(findUnit(unit)?.unit).toBe(unit);
    expect(unitNames).toContain(unit);
  });
  it('takes the longest unit', () => {
    expect(unitAt('十學年度', 1)?.spelling).toBe('學年度');
    expect(unitAt('十學分', 1)?.spelling).toBe('學分');
    expect(unitAt('三個月內', 1)).toMatchObject({ spelling: '個月', unit: '月' });
    expect(unitAt('十分鐘', 1)?.spelling).toBe('分鐘');
    expect(unitAt('十分', 1)?.spelling).toBe('分');
    expect(unitAt('十以上', 1)).toBeNull();
    expect(findUnit('constructor')).toBeNull();
  });
  it('says what each is counted in', () => {
    expect(findUnit('週')).toMatchObject({ unit: '日', factor: fraction(7) });
    expect(findUnit('小時')).toMatchObject({ unit: '分鐘', factor: fraction(60) });
    expect(findUnit('盒')).toBeNull();
  });
});
