import { describe, expect, it } from 'vitest';
import { codes, compile, fixFirst, compileFiles, HEAD, VOCABULARY, marked, messages } from '../small-workspace.ts';

/** One 點 with a rule of the given clauses. */
const rule = (text: string, ...clauses: string[]): string => `一、${text}\n\n規則 規定 依 一 {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n`;
const found = (text: string, ...clauses: string[]): string[] => messages(compile(rule(text, ...clauses)));
const foundCodes = (text: string, ...clauses: string[]): string[] => codes(compile(rule(text, ...clauses)));

describe('names', () => {
  it('an unknown name is suggested from those in reach, and the fix settles it', () => {
    const body = rule('學生[至少修十六學分]{學分下限}。', '應 選課.學分 合於 學分下線');
    expect(messages(compile(body))).toContain('「合於」之後的「學分下線」沒有綁定在條文裡。您是不是要寫「學分下限」？');
    const files = { 'v.fagui': VOCABULARY, 'r.fagui': HEAD + rule('學生應經核准。', '應 選課.核淮') };
    expect(messages(compileFiles(files))).toEqual(['記錄「選課」沒有「核淮」這個欄位。您是不是要寫「選課.核准」？']);
    expect(compileFiles(fixFirst(files, 'FG2007')).diagnostics).toEqual([]);
  });

  it('members belong to the enumeration of the other side', () => {
    expect(found('轉學生應經核准。', '適用 學生.身分 為 轉學生', '應 選課.核准')).toEqual([]);
    expect(found('轉學生應經核准。', '適用 學生.身分 為 四技', '應 選課.核准')).toEqual(['列舉「身分」沒有「四技」這個成員。']);
    expect(found('轉學生應經核准。', '適用 學生.身分 屬於 轉學生、轉校生', '應 選課.核准')).toEqual(['列舉「身分」沒有「轉校生」這個成員。您是不是要寫「轉學生」？']);
  });

  it('aliases name facts as well', () => {
    expect(found('應經核准。', '應 enrolment.approved')).toEqual([]);
  });

  it('one list of names for phrases, rules, definitions, discretions', () => {
    expect(messages(compile(rule('學生[至少修十六學分]{規定}。', '應 選課.學分 合於 規定')))).toEqual(['「規定」同時是用語與規則的名稱。']);
    expect(messages(compile(rule('學生[至少修十六學分]{下限 (rule)}。', '應 選課.學分 合於 下限').replace('規則 規定', '規則 規定 (rule)')))).toEqual(['「rule」同時是用語與規則的名稱。']);
  });
});

describe('units', () => {
  const arithmetic = (e: string): string[] => codes(compile(`一、[十六學分]{量}。\n\n定義 值 : 學分 依 一 {\n  ＝ ${e}\n}\n`)).filter((c) => c !== 'FG4011');

  it('學分 and 小時 neither add nor compare', () => {
    expect(arithmetic('選課.學分 ＋ 選課.時數')).toEqual(['FG5002']);
    expect(foundCodes('應經核准。', '應 選課.學分 至少 選課.時數')).toEqual(['FG5002']);
  });

  it('a number without unit multiplies and divides, and takes the unit it is added to', () => {
    expect(arithmetic('選課.學分 × 2')).toEqual([]);
    expect(arithmetic('選課.學分 ÷ 2')).toEqual([]);
    expect(arithmetic('選課.學分 ＋ 2')).toEqual([]);
    expect(arithmetic('選課.學分 × 選課.跨日學分')).toEqual(['FG5003']);
  });

  it('the same unit divides to a plain number', () => {
    expect(arithmetic('選課.學分 × (選課.學分 ÷ 選課.跨日學分)')).toEqual([]);
    expect(arithmetic('選課.學分 ÷ 選課.跨日學分')).toEqual(['FG5003']);
  });

  it('weeks and days convert, hours and days do not', () => {
    expect(foundCodes('於[二週以內]{期限}辦理。', '應 選課.日數 合於 期限')).toEqual([]);
    expect(foundCodes('於[三日以內]{期限}辦理。', '應 選課.週數 合於 期限')).toEqual([]);
    expect(foundCodes('於[三日以內]{期限}辦理。', '應 選課.時數 合於 期限')).toEqual(['FG5002']);
  });
});

describe('不得', () => {
  it.each(['不得超過十六學分', '不可少於十六學分', '應達十六學分', '以十六學分為限'])('is no word before what is demanded: [%s] (FG4023)', (words) => {
    expect(foundCodes(`學生修習[${words}]{量}。`, '不得 選課.學分 合於 量')).toEqual(['FG4023']);
    expect([foundCodes(`學生修習[${words}]{量}。`, '應 選課.學分 合於 量'), foundCodes(`學生修習[${words}]{量}。`, '不得 選課.學分 不合於 量')]).toEqual([[], []]);
  });
  it.each(['選課.核准 且 選課.學分 合於 量', '選課.學分 合於 量 或 選課.核准', '選課.核准 且 （選課.跨日學分 超過 3 或 選課.學分 合於 量）'])('is none before a demand in %s', (condition) => expect(foundCodes('學生修習[不得超過十六學分]{量}。', `不得 ${condition}`)).toEqual(['FG4023']));
  it('is none before a period that demands', () => {
    const after = (words: string, duty: string): string[] => foundCodes(`應於考試後[${words}]{量}申請。`, duty);
    expect(after('不得逾十六日', '不得 選課.申請日 合於 選課.考試日 之 量')).toEqual(['FG4023']);
    expect(after('不得逾十六日', '不得 選課.申請日 不晚於 選課.考試日 之 量')).toEqual(['FG4023']);
    expect([after('不得逾十六日', '應 選課.申請日 合於 選課.考試日 之 量'), after('不得逾十六日', '不得 選課.申請日 晚於 選課.考試日 之 量'), after('不得逾十六日', '不得 選課.申請日 不合於 選課.考試日 之 量'), after('逾十六日', '不得 選課.申請日 合於 選課.考試日 之 量')]).toEqual([[], [], [], []]);
  });
  it('is none in a 但書', () => {
    const found = (duty: string): string[] => codes(compile(`一、學生修習[至少三學分]{下限}；延修生[不得超過十六學分]{量}。\n\n規則 規定 依 一 {\n  應 選課.學分 合於 下限\n}\n\n但書 延修 於 規定 依 一 {\n  當 學生.身分 為 延修生\n  ${duty}\n}\n`));
    expect([found('不得 選課.學分 合於 量'), found('應 選課.學分 合於 量')]).toEqual([['FG4023'], []]);
  });
  it.each(['逾十六學分', '未滿十六學分', '至少十六學分'])('forbids [%s]', (words) => expect(foundCodes(`學生修習[${words}]{量}者，不予註冊。`, '不得 選課.學分 合於 量')).toEqual([]));
});

describe('a number whose case the text describes', () => {
  const when = (text: string, condition: string, effect = '效果 不予採計'): string[] => foundCodes(text, `當 ${condition}`, effect);
  it.each([
    ['成績未達到[六十分]{量}者，不予採計。', '選課.成績 至少 量'], ['成績未達[六十分]{量}者不予採計。', '選課.成績 至少 量'], ['成績[六十分]{量}以上者，不予採計。', '選課.成績 少於 量'], ['成績未達[六十分]{量}時，由系所不予採計。', '選課.核准 且 選課.成績 不低於 量'],
    ['成績未[達六十分]{量}者，不予採計。', '選課.成績 合於 量'],
  ])('%s is not that of 當 %s (FG4002)', (text, condition) => expect(when(text, condition)).toEqual(['FG4002']));
  it('nor that of a permission, or of an effect with a case of its own', () => {
    expect(foundCodes('成績未達[六十分]{量}者，得申請補考。', '得 申請補考', '當 選課.成績 至少 量')).toEqual(['FG4002']);
    expect(foundCodes('成績未達[六十分]{量}者，不予採計。', '當 選課.核准', '效果 選課.成績 至少 量 時：不予採計', '效果 存查')).toEqual(['FG4002']);
  });
  it.each([
    ['成績未達到[六十分]{量}者，不予採計。', '選課.成績 少於 量', '不予採計'], ['成績未達到[六十分]{量}者，不予採計。', '選課.成績 至少 量', '採計'], ['成績未達到[六十分]{量}者，不予採計。', '非（選課.成績 至少 量）', '不予採計'],
    ['成績未達[六十分]{量}者應補考，補考及格者以及格登錄。', '選課.成績 至少 量', '以及格登錄'], ['成績未達[六十分]{量}者不及格，但達者予以獎勵。', '選課.成績 至少 量', '予以獎勵'], ['成績未[達六十分]{量}者，不予採計。', '選課.成績 不合於 量', '不予採計'],
    ['成績未[達六十分]{量}者，不予採計。', '選課.成績 合於 量', '採計'],
  ])('%s agrees with 當 %s 效果 %s', (text, condition, effect) => expect(when(text, condition, `效果 ${effect}`)).toEqual([]));
  it('不得 before the brackets is part of what is demanded', () => {
    expect([foundCodes('學分不得[超過十六學分]{量}。', '應 選課.學分 合於 量'), foundCodes('學分不得[超過十六學分]{量}。', '不得 選課.學分 合於 量'), foundCodes('學分未[達十六學分]{量}者，不予註冊。', '應 選課.學分 合於 量')]).toEqual([['FG4002'], [], []]);
    expect(foundCodes('申請不得[逾十六日]{量}。', '應 選課.申請日 合於 選課.考試日 之 量')).toEqual(['FG4002']);
  });
});

describe('boundary words', () => {
  it.each([['不可少於', '至少'], ['不應超過', '至多'], ['未達到', '少於'], ['不得少於', '至少'], ['至少', '不低於'], ['未滿', '少於'], ['逾', '超過'], ['不得超過', '至多']])('%s [十六學分] agrees with %s', (word, operator) => {
    expect(foundCodes(`學生修習${word}[十六學分]{量}。`, `應 選課.學分 ${operator} 量`)).toEqual([]);
  });

  it.each([['不得少於', '超過'], ['不得超過', '少於'], ['未滿', '至多'], ['達', '超過'], ['不可超過', '超過'], ['不應低於', '少於'], ['未達到', '至多']])('%s [十六學分] contradicts %s', (word, operator) => {
    expect(foundCodes(`學生修習${word}[十六學分]{量}。`, `應 選課.學分 ${operator} 量`)).toEqual(['FG4002']);
  });

  it.each([['以上', '超過'], ['以下', '少於']])('[十六學分]%s contradicts %s', (word, operator) => {
    expect(foundCodes(`學生修習[十六學分]{量}${word}。`, `應 選課.學分 ${operator} 量`)).toEqual(['FG4002']);
  });

  it('前 behind a period means at least so long before, behind a day not after it', () => {
    expect(foundCodes('應於考試[二週]{量}前申請。', '應 選課.日數 至少 量')).toEqual([]);
    expect(foundCodes('應於考試[二週]{量}前申請。', '應 選課.日數 至多 量')).toEqual(['FG4002']);
    expect(foundCodes('應於[105年9月1日]{量}前申請。', '應 選課.申請日 不晚於 量')).toEqual([]);
    expect(foundCodes('應於[105年9月1日]{量}前申請。', '應 選課.申請日 晚於 量')).toEqual([]);
    expect(foundCodes('應於[105年9月1日]{量}前申請。', '應 選課.申請日 不早於 量')).toEqual(['FG4002']);
  });

  it('on the left of the sign it is read from the other side', () => {
    expect(foundCodes('學生修習不得少於[十六學分]{量}。', '應 量 至多 選課.學分')).toEqual([]);
    expect(foundCodes('學生修習不得少於[十六學分]{量}。', '應 量 少於 選課.學分')).toEqual(['FG4002']);
  });

  it.each([['不得少於', '少於'], ['至多', '超過'], ['至少', '未滿']])('%s [十六學分] is not demanded as %s', (word, operator) => {
    expect(foundCodes(`學生修習${word}[十六學分]{量}。`, `應 選課.學分 ${operator} 量`)).toEqual(['FG4002']);
    expect(foundCodes(`學生修習${word}[十六學分]{量}。`, `應 非 選課.學分 ${operator} 量`)).toEqual([]);
    expect(foundCodes(`學生修習${word}[十六學分]{量}。`, `當 選課.學分 ${operator} 量`, '效果 退選')).toEqual([]);
  });

  it('不得 with what the text forbids is the opposite sign', () => {
    expect(foundCodes('學生修習未滿[十六學分]{量}者，不予註冊。', '應 選課.學分 至少 量')).toEqual([]);
    expect(foundCodes('學生修習不得少於[十六學分]{量}。', '不得 選課.學分 少於 量')).toEqual([]);
  });

  it('the message quotes the operator of the file and the word of the text', () => {
    expect(found('學生修習不得少於[十六學分]{量}。', '應 選課.學分 超過 量')).toEqual(['規則用「超過」比較「量」，條文寫的卻是「不得少於」（≥）。']);
  });
});

describe('numbers', () => {
  it('that the provision prints are not repeated in the rule', () => {
    expect(marked(compile(rule('學生[至少修十六學分]{下限}。', '應 選課.學分 合於 下限 且 選課.學分 至少 16 學分')))).toEqual(['FG4001 16 學分']);
    expect(marked(compile(rule('學生[至少修十六學分]{下限}。', '應 選課.學分 合於 下限 且 選課.學分 至少 十六學分')))).toEqual(['FG4001 十六學分']);
    expect(marked(compile(rule('學生[至少修十六學分]{下限}。', '應 選課.學分 合於 下限 且 選課.學分 至少 16')))).toEqual(['FG4001 16']);
    // × 1學分 gives a unit; ＋ 1學分 is a number that the text prints
    const counted = '學生[至少修十六學分]{下限}，其中一學分為必修。';
    expect([1, 2].map((n) => marked(compile(rule(counted.replace('一', n === 1 ? '一' : '二'), `應 選課.學分 × ${n}學分 至少 9 且 選課.學分 合於 下限`))).filter((m) => m.startsWith('FG4001')))).toEqual([[], ['FG4001 2學分']]);
    expect(marked(compile(rule(counted, '應 選課.學分 ＋ 1學分 合於 下限')))).toContain('FG4001 1學分');
    // 1 of a unit takes the unit away; a rounding prints no number that could be read instead
    const rounding = '學生[至少修十六]{下限}，[未滿一學分之部分不計]{取整}。';
    expect(marked(compile(rule(rounding, '應 取位（選課.學分，取整） ÷ 1學分 至少 9 且 選課.學分 合於 下限'))).filter((m) => m.startsWith('FG4001'))).toEqual([]);
    // a day, a provision and what counts something else are other numbers
    for (const text of ['學生自115年8月1日起[至少修十六學分]{下限}。', '學生依第一點[至少修十六學分]{下限}。', '學生於同一學期[至少修十六學分]{下限}。']) {
      expect(marked(compile(rule(text, '應 選課.學分 合於 下限 且 選課.學分 至少 1學分')))).toEqual(text.includes('日') ? ['FG4010 115年8月1日'] : []);
    }
    expect(marked(compile(rule('學生[十六人]{人數}以內[至少修九學分]{下限}。', '應 選課.學分 合於 下限 且 選課.學分 至少 16學分')))).toEqual(['FG4011 人數']);
  });

  it('that it does not print may stand there', () => {
    expect(foundCodes('學生[至少修十六學分]{下限}。', '應 選課.學分 合於 下限 且 選課.跨日學分 超過 0 學分')).toEqual([]);
  });

  it('with a unit that no binding covers are reported; ordinals and citations are not', () => {
    expect(marked(compile(rule('學生[至少修十六學分]{下限}，每學期二十五學分。', '應 選課.學分 合於 下限')))).toEqual(['FG4010 二十五學分']);
    expect(foundCodes('學生依第一點[至少修十六學分]{下限}，第二次亦同，同一科目除外。', '應 選課.學分 合於 下限')).toEqual([]);
  });
});

describe('shares', () => {
  const share = '跨日選修[以學分總數三分之一為上限]{比例}。';
  it('need a base', () => {
    expect(foundCodes(share, '應 選課.跨日學分 合於 選課.學分 之 比例')).toEqual([]);
    expect(found(share, '應 選課.跨日學分 合於 比例')).toEqual(['「比例」（以學分總數三分之一為上限）是比例，規則沒有寫是什麼的比例；條文寫的是「學分總數」。']);
    expect(foundCodes(share, '應 選課.跨日學分 合於 選課.時數 之 比例')).toEqual(['FG5002']);
  });
  it('go behind 合於 only', () => {
    expect(foundCodes(share, '應 選課.跨日學分 至多 選課.學分 之 比例')).toEqual(['FG5005']);
  });
});

describe('lists, numbers and weekdays', () => {
  it('a bound list of members', () => {
    expect(foundCodes('[延修生、轉學生]{名單}應經核准。', '適用 學生.身分 屬於 名單', '應 選課.核准')).toEqual([]);
    expect(foundCodes('[延修生、轉學生]{名單}應經核准。', '適用 學生.各身分 有一屬於 名單', '應 選課.核准')).toEqual([]);
    expect(foundCodes('[延修生、轉學生]{名單}應經核准。', '適用 學生.各身分 全屬於 名單', '應 選課.核准')).toEqual([]);
    expect(foundCodes('[延修生、轉校生]{名單}應經核准。', '適用 學生.身分 屬於 名單', '應 選課.核准')).toEqual(['FG4004']);
    expect(foundCodes('[延修生、轉學生]{名單}應經核准。', '適用 學生.學制 屬於 名單', '應 選課.核准')).toEqual(['FG4004']);
  });

  it('有一屬於 wants a list on its left, and the fix says 屬於', () => {
    const files = { 'v.fagui': VOCABULARY, 'r.fagui': HEAD + rule('[延修生、轉學生]{名單}應經核准。', '適用 學生.身分 有一屬於 名單', '應 選課.核准') };
    expect(marked(compileFiles(files))).toEqual(['FG5011 有一屬於']);
    expect(compileFiles(fixFirst(files, 'FG5011')).diagnostics).toEqual([]);
  });

  it('numbers of a unit', () => {
    expect(foundCodes('[一、二、三年級]{年級們}應經核准。', '適用 學生.年級 屬於 年級們', '應 選課.核准')).toEqual([]);
    expect(foundCodes('[一、二、三年級]{年級們}應經核准。', '適用 選課.學分 屬於 年級們', '應 選課.核准')).toEqual(['FG5004']);
  });

  it('weekdays', () => {
    expect(foundCodes('[週一至週三]{日們}應經核准。', '適用 選課.上課日 屬於 日們', '應 選課.核准')).toEqual([]);
    expect(foundCodes('[週一至週三]{日們}應經核准。', '適用 學生.身分 屬於 日們', '應 選課.核准')).toEqual(['FG4004']);
  });
});

describe('deadlines', () => {
  it('a period counts from a date', () => {
    expect(foundCodes('考試後[三日內]{期限}申請。', '應 選課.申請日 合於 選課.考試日 之 期限')).toEqual([]);
    expect(foundCodes('[考試前二週]{期限}申請。', '應 選課.申請日 合於 選課.考試日 之 期限')).toEqual([]);
    expect(foundCodes('考試後[三學分以內]{期限}申請。', '應 選課.申請日 合於 選課.考試日 之 期限')).toEqual(['FG5004']);
    expect(foundCodes('考試後[一學期內]{期限}申請。', '應 選課.申請日 合於 選課.考試日 之 期限')).toEqual(['FG5004']);
  });

  it('a bound day', () => {
    expect(foundCodes('[105年9月1日以前]{截止}申請。', '應 選課.申請日 合於 截止')).toEqual([]);
    expect(foundCodes('[105年9月1日]{截止}申請。', '應 選課.申請日 合於 截止')).toEqual(['FG4006']);
    expect(foundCodes('[105年9月1日]{截止}申請。', '應 選課.申請日 不晚於 截止')).toEqual([]);
  });
});

describe('what a rule is made of', () => {
  it.each<[string, string[], string[]]>([
    ['a duty', ['應 選課.核准'], []], ['two duties', ['應 選課.核准', '不得 學生.身分 為 轉學生'], []], ['a permission with its case', ['得 選課', '當 選課.核准'], []],
    ['a permission for some', ['適用 選課.核准', '得 選課'], []], ['an effect', ['當 選課.核准', '效果 准予選課'], []],
    ['only 適用', ['適用 選課.核准'], ['FG5012']], ['a duty and a permission', ['應 選課.核准', '得 選課'], ['FG5013']], ['a duty with 當', ['當 選課.核准', '應 選課.核准'], ['FG5014']],
    ['an act that is forbidden in a case', ['當 選課.核准', '不得 加選課程'], ['FG5014']],
    ['an effect without 當', ['效果 准予選課'], ['FG5015']], ['a quantity for a condition', ['應 選課.學分'], ['FG5003']], ['presence of a fact that is always there', ['應 選課.核准 有'], ['FG5009']],
    ['presence of an optional fact', ['應 選課.成績 有'], []],
  ])('%s', (_, clauses, expected) => {
    expect(foundCodes('學生選課應經核准。', ...clauses)).toEqual(expected);
  });

  it('a block with an error is left out, the others stand', () => {
    const small = compile(`${rule('學生選課應經核准。', '應 選課.核準')}\n規則 其他 依 一 {\n  應 選課.核准\n}\n`);
    expect(small.versions[0]!.checked.items.map((i) => i.name)).toEqual(['其他']);
  });
});

describe('words that hold a condition', () => {
  const TEXT = '一、學生[至少修十六學分]{下限}，逾[二十學分]{通知學分}者通知家長。\n\n';
  const found = (...clauses: string[]): string[] => marked(compile(`${TEXT}規則 規定 依 一 {\n  適用 選課.學分 合於 下限\n${clauses.map((c) => `  ${c}\n`).join('')}}\n`)).filter((m) => m.startsWith('FG5048'));
  it('of an effect without 時', () => {
    expect(found('當 選課.核准', '效果 選課.學分 超過 通知學分：通知家長')).toEqual(['FG5048 選課.學分 超過 通知學分：通知家長']);
    expect(found('當 選課.核准', '效果 選課.學分 ≥ 25學分 通知家長')).toEqual(['FG5048 選課.學分 ≥ 25學分 通知家長']);
    expect(found('當 選課.核准', '效果 成績 為 零分', '效果 學籍 逾 期限 者註銷')).toEqual([]);
    expect(found('當 選課.核准', '效果 選課.學分 超過 通知學分 通知家長')).toEqual(['FG5048 選課.學分 超過 通知學分 通知家長']);
    expect(found('當 選課.核准', '效果 選課.學分 超過 通知學分 時：通知家長')).toEqual([]);
    expect(found('當 選課.核准', '效果 「備註：通知家長」')).toEqual([]);
  });
  it('that belongs on its own line', () => {
    expect(found('得 申請 當 選課.核准')).toEqual(['FG5048 申請 當 選課.核准']);
    expect(found('當 選課.核准', '效果 通知家長 除外 選課.核准')).toEqual(['FG5048 通知家長 除外 選課.核准']);
  });
});

describe('a block that was left out', () => {
  it('makes nothing of what it reads unused', () => {
    expect(marked(compile('一、學生[至少修十六學分]{下限}。\n\n規則 規定 依 一 {\n  應 選課.學份 合於 下限\n}\n'))).toEqual(['FG2007 學份']);
  });
});
