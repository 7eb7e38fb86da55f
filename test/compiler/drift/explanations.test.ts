/** What explanations, titles and overviews say in words of their own, against the rows and the texts beside them. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const cell = (text: string): string => `<td>${text.split('\n').map((line) => `<p>${line}</p>`).join('')}</td>`;
const table = (...rows: readonly (readonly [amended: string, current: string, explanation: string])[]): string =>
  `<p>借書辦法部分條文修正對照表</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;

const OLD = ['第一條　本辦法規範圖書之借閱。', '第二條　讀者每次得借三件。\n借期二週，期滿應即歸還。', '第三條　有下列情形之一者，停止借閱：\n一、逾期未還經催告。\n二、毀損圖書拒不賠償。\n三、以他人證件借書。', '第四條　本辦法由圖書館訂定。'];
const TWO = '第二條　讀者每次得借五件。\n借期二週，期滿應即歸還。';
const text = (title: string, articles: readonly string[]): string => `${title}\n\n${articles.join('\n')}\n`;

const found = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, content]) => ({ name, bytes: bytes(content) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const codes = (explanation: string, amended = TWO, current = OLD[1]!): string[] => found({ 'table.html': table([amended, current, explanation]) }).map((line) => line.slice(0, 6));

describe('an explanation', () => {
  it.each([
    '因無規範實益，爰刪除本條。', '本條維持現行規定，不予修正。', '條文未修正，僅供對照。', '本條條次依序遞移。', '因前條新增，本條條次配合順移。', '第二項已無必要，爰予刪除。', '第二項與實務不符，刪除之，其餘未修正。',
    '增設第二項規定。', '由三件放寬至六件。', '原定三件，修正放寬至六件。', '現行四件之規定，調整為五件。', '「五件」改稱「三件」。', '以「三件」取代「五件」。', '爰修正「三件」為「六件」。', '「三件」調整文字為「六件」。', '刪去「期滿應即歸還」，以求簡潔。', '增列「期滿應即歸還」，以資明確。',
    '第三條文字酌作修正。', '本條為現行第三條，內容未變動。',
  ])('contradicts its row: %s', (explanation) => expect(codes(explanation)).not.toEqual([]));

  it.each([['認有追蹤輔導之必要者', []], ['認為有追蹤輔導必要者', []], ['認為有追究輔導之必要者', ['FG6070']]])('quotes the row but for a word that joins: %s', (words, expected) =>
    expect(codes(`爰增訂「${words}」之要件。`, `${TWO}\n館長認為有追蹤輔導之必要者，得延長之。`)).toEqual(expected));

  it.each(['讀者借書需要增加，由三件放寬至五件。', '「三件」改以「五件」稱之。', '第一項配合實務調整；第二項不變。', '第二項未修正，第一項酌予放寬。', '考量館藏增加，爰修正第一項。'])('agrees with its row: %s', (explanation) => expect(codes(explanation)).toEqual([]));

  it.each(['本條不再適用，爰予刪除。', '現行規定文字欠明確，爰修正之。', '本條修正。'])('of a new article: %s', (explanation) => expect(codes(explanation, '第五條　本館得另定作業規定。', '')).toEqual(['FG6045']));

  const SIX = '第六條　逾期歸還者，停止借閱一個月。';
  const SEVEN = SIX.replace('六', '七');
  it.each([
    '條次變更，原為第五條。', '原條文第九條移列，內容未修正。', '條次由八調整為六。', '現行第七條遞移為第九條。', '現行條文第五條調整條次，文字未修正。', '酌作文字修正，條次不變。', '維持現行條次。', '內容未修正，條次亦未變更。',
  ])('gives other numbers than 7 → 6: %s', (explanation) => expect(codes(explanation, SIX, SEVEN)).toEqual(['FG6045']));
  it.each([
    '條次變更，原為第七條。', '現行第七條移列，內容未修正。', '條次由七調整為六。', '現行條文第七條遞移為本條。', '條次變更，內容未修正。', '配合現行第三條修正，條次變更。', '由原第六條及第七條合併移列。',
  ])('gives the numbers 7 → 6: %s', (explanation) => expect(codes(explanation, SIX, SEVEN)).toEqual([]));

  it.each(['第二項係本次新增。', '明定由典藏組受理。', '為求明確，增訂本條。', '現行尚無規範，爰新增本條。', '除修正第二項外，第一項照舊。'])('of what is not so: %s', (explanation) => expect(codes(explanation)).toHaveLength(1));
  it.each(['酌作文字修正。', '為符實際，修正借閱對象。', '增列例外規定。'])('of a change where both cells are the same: %s', (explanation) => expect(codes(explanation, TWO, TWO)).toEqual(['FG6045']));
  it.each(['本條未修正。', '未修正，照列供參。', '修正條文第三條所引條次，本條不受影響。'])('of none: %s', (explanation) => expect(codes(explanation, TWO, TWO)).toEqual([]));

  it('gives an outcome that is in neither cell, for the one number that changes', () => {
    expect(codes('讀者每次借閱數量放寬至七件。')).toEqual(['FG6046']);
    expect(codes('讀者每次借閱數量放寬至五件。')).toEqual([]);
    expect(codes('配合館際合作辦法之借閱數量放寬為七件，酌予提高。')).toEqual([]);
  });
  it('tells of words with another name of which neither cell has any', () => {
    expect(codes('原「流通組」業已改名，爰改為「典閱組」。')).toEqual(['FG6046']);
    expect(codes('原「三件」過少，爰改為「五件」。')).toEqual([]);
  });

  it('tells of a number whose unit is no common one', () => {
    const row = (said: string): string[] => codes(said, '第六條　記滿八點或違規達三十格者，停權。', '第六條　記滿六點或違規達三十格者，停權。');
    expect(row('為符比例，累計點數由六點提高為八點。')).toEqual([]);
    expect(row('為符比例，累計點數由五點提高為八點。')).toEqual(['FG6046']);
    expect(row('為符比例，累計點數由六點提高為九點。')).toEqual(['FG6046']);
    expect(row('停車格由十格增為二十格。')).toEqual([]);
    expect(row('原由第六點改列為第八點之事由，併入本條。').filter((code) => code === 'FG6046')).toEqual([]);
  });

  it('names another article of the law that the row came to cite', () => {
    const next = TWO.replace('五件', '五件，並應符合圖書館法第八條規定');
    expect(codes('依圖書館法第九條修正。', next)).toEqual(['FG6070']);
    expect(codes('依圖書館法第八條修正。', next)).toEqual([]);
    expect(codes('依圖書館法第八條修正，並參照同法第九條。', next)).toEqual([]);
    expect(codes('參考圖書館法第九條之體例修正。', next)).toEqual([]);
    expect(codes('依圖書館法第九條修正。')).toEqual([]);
  });

  it('counts 款 that are new, whatever else changes', () => {
    const next = `${OLD[2]!.replace('經催告', '經二次催告')}\n四、違反館內秩序。`;
    expect(codes('增列二款規定。', next, OLD[2]!)).toEqual(['FG6045']);
    expect(codes('增列一款規定。', next, OLD[2]!)).toEqual([]);
  });
});

describe('what an explanation says of other articles, where both texts are known', () => {
  const beside = (explanation: string): string[] => found({ 'old.txt': text('借書辦法', OLD), 'draft.txt': text('借書辦法（修正草案）', OLD.with(1, TWO)), 'table.html': table([TWO, OLD[1]!, explanation]) });
  it.each([
    ['配合第三條之修正，酌作調整。', 'FG6076 第二條的說明寫「配合第三條之修正」，第三條卻沒有修正。'],
    ['因第三條業經刪除，酌作調整。', 'FG6076 第二條的說明寫「因第三條業經刪除」，第三條卻沒有刪除。'],
    ['配合本次新增第三條，酌作調整。', 'FG6076 第二條的說明寫「配合本次新增第三條」，第三條卻沒有修正。'],
    ['理由同第九條說明。', 'FG3004 第二條的說明引用「第九條」，但本法規沒有這個條文。'],
  ])('%s', (explanation, message) => expect(beside(explanation)).toEqual([message]));
  it.each(['依圖書館法第九條規定調整。', '與第三條一致，酌作調整。'])('says nothing of %s', (explanation) => expect(beside(explanation)).toEqual([]));
});

describe('a table beside both texts', () => {
  const amended = OLD[2]!.replace('經催告', '經二次催告');
  const both = { 'old.txt': text('借書辦法', OLD), 'draft.txt': text('借書辦法（修正草案）', OLD.with(2, amended)) };
  const without = (article: string, item: string): string => article.split('\n').filter((line) => !line.startsWith(item)).join('\n');
  it('leaves out a 款 though others that stay are printed', () => {
    expect(found({ ...both, 'table.html': table([amended, OLD[2]!, '酌作修正。']) })).toEqual([]);
    expect(found({ ...both, 'table.html': table([without(amended, '三'), OLD[2]!, '酌作修正。']) })[0]).toMatch(/^FG6033 .*漏列.*以他人證件借書/);
    expect(found({ ...both, 'table.html': table([amended, without(OLD[2]!, '三'), '酌作修正。']) })[0]).toMatch(/^FG6032 .*漏列.*以他人證件借書/);
  });
  it('may print only the 款 that changes', () => {
    const only = (article: string): string => without(without(article, '三'), '二');
    expect(found({ ...both, 'table.html': table([only(amended), only(OLD[2]!), '酌作修正。']) })).toEqual([]);
  });
  it('leaves out a paragraph between others, though the row prints the whole article', () => {
    const three = '第二條　讀者每次得借三件。\n前項之人應登記。\n借期二週，期滿應即歸還。';
    const files = { 'old.txt': text('借書辦法', [OLD[0]!, three, ...OLD.slice(2)]), 'table.html': table([three.replace('三件', '五件'), OLD[1]!, '酌予放寬。']) };
    expect(found(files).filter((line) => line.startsWith('FG6032'))[0]).toMatch(/漏列.*前項之人應登記/);
    expect(found({ ...files, 'table.html': table([TWO, OLD[1]!, '酌予放寬。']) }).filter((line) => line.startsWith('FG6032'))).toEqual([]);
  });
  it('has an empty current cell of an article in force', () => expect(found({ ...both, 'table.html': table([amended, '', '酌予放寬。']) }).filter((line) => line.startsWith('FG6032'))).toHaveLength(1));
  it('leaves out a line that the other column begins like', () => {
    const long = '第二條　讀者每次得借三件。\n逾期未還而經圖書館三次催告者，停止借閱。';
    const files = { 'old.txt': text('借書辦法', [OLD[0]!, long, ...OLD.slice(2)]), 'table.html': table(['第二條　讀者每次得借五件。\n逾期未還而經圖書館三次催告者，罰之。', '第二條　讀者每次得借三件。', '酌作修正。']) };
    expect(found(files).filter((line) => line.startsWith('FG6032'))[0]).toMatch(/漏列.*逾期未還/);
  });
  it('may leave out only what stays', () => {
    const items = '第二條　下列書籍不外借：\n一、各類字典。\n二、期刊合訂本。\n三、本校教師指定參考書。';
    const amendedItems = '第二條　下列書籍得外借三日：\n一、字典及辭典。\n二、本校教師指定參考書。';
    const cells = (current: string, next: string): string[] =>
      found({ 'old.txt': text('借書辦法', OLD.with(1, items)), 'draft.txt': text('借書辦法（修正草案）', OLD.with(1, amendedItems)), 'table.html': table([next, current, '檢討修正。']) }).filter((line) => /^FG603[23]/.test(line)).map((line) => line.slice(0, 6));
    expect([cells(items, amendedItems), cells(items.replace('\n一、各類字典。', ''), amendedItems), cells(items, amendedItems.replace('\n一、字典及辭典。', ''))]).toEqual([[], ['FG6032'], ['FG6033']]);
    expect(cells(items.replace('\n三、本校教師指定參考書。', ''), amendedItems.replace('\n二、本校教師指定參考書。', ''))).toEqual([]);
  });
  describe('prints a table inside an article', () => {
    const fees = (fee: string): string[][] => [['場地', '容納人數', '場地費', '保證金'], ['國際會議廳', '200', '8,000', '5,000'], ['電腦教室', '50', fee, '-'], ['演藝廳', '850', '12,000', '10,000']];
    const spaced = (by: string) => (fee: string): string => fees(fee).map((row) => row.join(by)).join('\n');
    const drawn = (fee: string): string => `<table>${fees(fee).map((row) => `<tr>${row.map((words) => `<td>${words}</td>`).join('')}</tr>`).join('')}</table>`;
    const barred = (bar: string, rule: string) => (fee: string): string => fees(fee).flatMap((row, i) => [bar + row.join(bar) + bar, ...(i === 0 ? [rule] : [])]).join('\n');
    const marked = barred('|', '|---|---|---|---|');
    const boxed = (fee: string): string => ['┌──┬──┬──┬──┐', barred('│', '├──┼──┼──┼──┤')(fee), '└──┴──┴──┴──┘'].join('\n');
    const prints: Readonly<Record<string, (fee: string) => string>> = { 'wide spaces': spaced('\u3000'), 'several spaces': spaced('  '), 'a line for each cell': spaced('\n'), bars: spaced('｜'), 'a drawn table': drawn, 'bars and a rule': marked, 'a box': boxed };
    const article = (words: string, end = '十七時'): string => `第二條　場地收費如下表（單位：元）：\n${words}\n前項時段，自八時至${end}止。`;
    const page = (title: string, second: string): string => [`<h1>${title}</h1>`, OLD[0]!, second, ...OLD.slice(2)].flatMap((part) => part.split('\n')).map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('');
    const nested = (second: string): string => second.split('\n').map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('');
    const told = (inTable: (fee: string) => string, inTexts: (fee: string) => string, row: readonly [string, string], drafted: string, end?: string): string[] => found({
      'old.html': page('借用辦法', article(inTexts('2,500'))), 'draft.html': page('借用辦法（修正草案）', article(inTexts(drafted))),
      'table.html': `<p>借用辦法部分條文修正對照表</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr><tr><td>${nested(article(inTable(row[0]), end))}</td><td>${nested(article(inTable(row[1])))}</td><td>調整收費。</td></tr></table>`,
    }).filter((line) => /^FG603[23]/.test(line));
    const pairs = Object.keys(prints).flatMap((a) => ['a drawn table', 'wide spaces'].map((b) => [a, b] as const));

    it.each(pairs)('%s beside %s', (a, b) => {
      const [inTable, inTexts] = [prints[a]!, prints[b]!];
      expect(told(inTable, inTexts, ['3,000', '2,500'], '3,000')).toEqual([]);
      expect(told(inTable, inTexts, ['3,000', '2,500'], '3,500')).toEqual([expect.stringMatching(/^FG6033 .*3,000.*3,500/)]);
      expect(told(inTable, inTexts, ['3,000', '2,700'], '3,000')).toEqual([expect.stringMatching(/^FG6032 .*2,700.*2,500/)]);
      expect(told(inTable, inTexts, ['3,000', '2,500'], '3,000', '十六時')).toEqual([expect.stringMatching(/^FG6033 .*十六時.*十七時/)]);
    });
    it('keeps two numbers beside each other apart where it shows them', () => expect(told(prints['wide spaces']!, drawn, ['3,000', '2,500'], '3,500')[0]).toMatch(/0　3,000.*0[ |]+3,500/));
  });
  it('shows nothing of an article in force whose words are others', () => {
    const other = ['第二條　館藏之購置，由各系推薦。', '', '檢討修正。'] as const;
    expect(found({ 'old.txt': both['old.txt'], 'table.html': table(other) }).map((line) => line.slice(0, 6))).toContain('FG6032');
    expect(found({ 'old.txt': both['old.txt'], 'table.html': table(other, [OLD[1]!.replace('第二條', '第三條'), OLD[1]!, '條次變更。']) }).filter((line) => line.startsWith('FG6032'))).toEqual([]);
  });
  it.each([['另配合第九條之修正，酌作調整。', 1], ['所稱件數，與現行條文第九條規定未臻一致，爰予修正。', 1], ['與圖書館法現行條文第三條一致。', 0]])('cites: %s', (explanation, findings) => {
    expect(found({ ...both, 'table.html': table([amended, OLD[2]!, explanation]) }).filter((line) => line.startsWith('FG3004'))).toHaveLength(findings);
  });
  it.each([['七條', 1], ['六條', 0]])('moves without a word by more than the rows before account for: 第%s', (to, findings) => {
    const rows = [['第四條之一　本館應公告。', '', '本條新增。'], ['第五條　本館得另定規定。', '', '本條新增。'], [`第${to}　本辦法由圖書館訂定後公告。`, '第五條　本辦法由圖書館訂定。', '明定公告。']] as const;
    expect(found({ 'table.html': table(...rows) }).filter((line) => line.startsWith('FG6045'))).toHaveLength(findings);
  });
  it.each([['修正件數。', 1], ['第一款移列為第二款。', 1], ['由現行第二條移列。', 0]])('another number without a word: %s', (explanation, findings) => {
    expect(found({ 'table.html': table([OLD[1]!.replace('第二條', '第四條').replace('三件', '五件'), OLD[1]!, explanation]) }).filter((line) => line.startsWith('FG6045'))).toHaveLength(findings);
  });
  it('deletes an article that another row amends', () => expect(found({ 'table.html': table([amended, OLD[2]!, '酌予放寬。'], ['', OLD[2]!, '本條刪除。']) })[0]).toMatch(/^FG6036/));
  it('counts the articles in the title of the draft', () => expect(found({ ...both, 'draft.txt': text('借書辦法（修正草案，全文五條）', OLD.with(2, amended)) })).toEqual(['FG3032 這裡寫全文 5 條，正文有 4 條。']));
});

describe('an overview', () => {
  const about = (opening: string, point: string): string[] => found({ 'table.html': table([TWO, OLD[1]!, '酌予放寬。']), 'overview.txt': `借書辦法部分條文修正草案總說明\n${opening}\n一、${point}（修正條文第二條）\n二、配合實務檢討。\n` });
  it.each([['修訂二個條文，其修正要點如下：', 'FG6074'], ['經檢討後修正三條，分述如下：', 'FG6074'], ['其修正要點共三點：', 'FG6074'], ['經檢討後修正一條，計有下列二點：', undefined]])('counts: %s', (opening, code) => expect(about(opening, '放寬借書件數。')[0]?.slice(0, 6)).toBe(code));
  it('says that an article is deleted which its row amends', () => expect(about('說明如下：', '本條無規範實益，爰予刪除。')[0]).toMatch(/^FG6045/));
});

describe('lines that one column leaves out', () => {
  const whole = text('借書辦法', OLD);
  const said = (current: string, amended = TWO): string[] => found({ 'old.txt': whole, 'table.html': table([amended, current, '放寬件數。']) }).map((line) => line.slice(0, 6));
  it('are in force, and the other column prints them', () => expect(said('第二條　讀者每次得借三件。')).toEqual(['FG6032']));
  it('are left out on both sides', () => expect(said('第二條　讀者每次得借三件。', '第二條　讀者每次得借五件。')).toEqual([]));
});

describe('an office that a row names otherwise', () => {
  const old = ['第一條　借閱證由典閱服務組核發。', '第二條　讀者逾期者，由典閱服務組通知，並停止借閱三日。'];
  const said = (explanation: string, office = '典藏服務組', others = old[0]!): string[] => {
    const next = old[1]!.replace('典閱服務組', office).replace('三日', '五日');
    return found({ 'old.txt': text('借書辦法', old), 'draft.txt': text('借書辦法（修正草案）', [others, next]), 'table.html': table(...(others === old[0] ? [] : [[others, old[0]!, '配合修正。'] as const]), [next, old[1]!, explanation]) }).filter((line) => line.startsWith('FG3035'));
  };
  it('while its explanation says nothing of it and another provision keeps the name', () => expect(said('延長停止借閱之日數。')).toEqual(['FG3035 這裡寫「典藏服務組」，別處寫「典閱服務組」，單位名稱不一致。']));
  it('and says so', () => expect(said('通知之權責調整，並延長日數。')).toEqual([]));
  it('that is another one', () => expect(said('延長停止借閱之日數。', '讀者推廣組')).toEqual([]));
  it('and so does every other provision', () => expect(said('延長停止借閱之日數。', '典藏服務組', old[0]!.replace('典閱', '典藏'))).toEqual([]));
});

describe('the number of one 項', () => {
  const [was, is] = ['第二條　申請應於十週前提出。\n經核准者，得於十二週前補件。', '第二條　申請應於八週前提出。\n經核准者，得於十二週前補件。'];
  it.each<[string, string[]]>([['第一項申請期限由十週修正為八週，第二項未修正。', []], ['第一項申請期限由十二週修正為八週，第二項未修正。', ['FG6046']]])('%s', (explanation, expected) => expect(codes(explanation, is, was)).toEqual(expected));
});

describe('annexes', () => {
  it('of another kind with the same number are others', () => {
    const annexes = ['附表一　逾期罰款表', '附件一　借書申請單'];
    expect(found({ 'old.txt': text('借書辦法', [...OLD, ...annexes]), 'draft.txt': text('借書辦法（修正草案）', [...OLD.with(1, TWO), ...annexes]), 'table.html': table([TWO, OLD[1]!, '放寬件數。']) })).toEqual([]);
  });
});

describe('numbers of a part', () => {
  const [next, old] = ['第二條　費用如下：\n一、甲類五百元。\n二、乙類三百元。\n逾期每日加收十元。', '第二條　費用如下：\n一、甲類五百元。\n二、乙類二百元。\n逾期每日加收五元。'];
  it.each<[string, string[]]>([
    ['第一項第二款乙類調整為三百元。', []], ['第二項逾期之費用由五元調整為十元。', []],
    ['第一項第一款乙類調整為三百元。', ['FG6045']],
  ])('%s', (explanation, expected) => expect(codes(explanation, next, old)).toEqual(expected));
});

it.each<[string, string[]]>([['第二項', []], ['第一項', ['FG6046']]])('the numbers of %s', (paragraph, expected) => {
  expect(codes(`${paragraph}逾期之費用由五元調整為十元。`, '第二條　入館費用為五百元。\n逾期每日加收十元。', '第二條　入館費用為四百元。\n逾期每日加收五元。')).toEqual(expected);
});

describe('persons more', () => {
  const [next, old] = ['第二條　委員會由教師代表三人及學生代表四人組成。', '第二條　委員會由教師代表二人及學生代表二人組成。'];
  it.each<[string, string[]]>([['增列教師代表一人及學生代表二人。', []], ['增列學生代表二人。', []], ['學生代表增為六人。', ['FG6046']]])('%s', (explanation, expected) => expect(codes(explanation, next, old)).toEqual(expected));
});

it.each<[string, string[]]>([['三次', []], ['五次', ['FG6070']]])('a new provision speaks of %s', (times, expected) => {
  expect(codes(`一、本條新增。\n二、增訂委員缺席達${times}之解職規定。`, '第二條之一　推選委員無故缺席達三次者，解除其職務。', '')).toEqual(expected);
});

it.each<[string, string[]]>([['十四日', []], ['二十一日', ['FG6046']]])('a new provision has two periods, the second of %s', (days, expected) => {
  expect(codes(`一、本條新增。\n二、分別定明借書及續借期間為七日及${days}，以資明確。`, '第二條之一　借書期間為七日，續借期間為十四日。', '')).toEqual(expected);
});

it.each<[string, string[]]>([['五件', []], ['六件', ['FG6046']]])('借閱數量放寬為 behind its verb: %s', (count, expected) => expect(codes(`放寬每次借閱數量為${count}。`)).toEqual(expected));
