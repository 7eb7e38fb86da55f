import { describe, expect, it } from 'vitest';
import { importFile } from '../../../compiler/import/index.ts';
import { docx, odt, p, run, t } from './office-parts.ts';

const words = (name: string, bytes: Uint8Array): string => importFile({ name, bytes }).regulation.body[0]!.children[0]!.text;
const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

describe('signs of fonts', () => {
  it('of Word, named or as characters', () => {
    const inner = [run('一、'), sym('Wingdings', 'F0A8'), run('是'), sym('Wingdings', 'FE'), run('否'), run('\uF0A3', font('Wingdings 2')), run('達'), sym('Symbol', 'F0B3'), run('60'), run('\uF0B4\uF061', font('Symbol'))];
    expect(words('a.docx', docx(t('要點') + p(inner.join(''))))).toBe('□是☑否□達≥60×α');
  });

  it('stay as they are where font or place are not known', () => {
    expect(words('a.docx', docx(t('要點') + p(run('一、\uF0A8') + sym('Webdings', 'F0A8') + sym('Wingdings', 'F021') + run('\uF0A8', font('標楷體')))))).toBe('\uF0A8\uF0A8\uF021\uF0A8');
  });

  it('of OpenDocument, by the style of the words or of the paragraph', () => {
    const style = (name: string, family: string, attribute: string): string => `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${attribute}/></style:style>`;
    const styles = style('W', 'text', 'style:font-name="Wingdings"') + style('S', 'paragraph', 'style:font-name="Symbol"') + style('B', 'text', 'style:text-underline-style="solid"');
    expect(words('a.odt', odt('<text:p>要點</text:p><text:p text:style-name="S">一、<text:span text:style-name="W">\uF0FE</text:span>甲<text:span text:style-name="B">\uF0A3</text:span></text:p>', styles))).toBe('☑甲≤');
  });
});
