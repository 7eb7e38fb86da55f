/** styles.xml and fontTable.xml: 標楷體 for Chinese, Times New Roman for Latin, fixed sizes and distances. */
import { typefaces, type Typeface } from '../typography.ts';
import { styleIds } from './line.ts';
import { twips, wordNamespace, xmlHead } from './xml.ts';

const justification = { justify: 'both', center: 'center', right: 'right', left: 'left' } as const;

// contextualSpacing: no space between lines of one style, so that several history lines stay together
function faceXml(face: Typeface, outline: string): string {
  const spacing = `<w:spacing w:before="${twips(face.before)}" w:after="${twips(face.after)}" w:line="${twips(face.leading)}" w:lineRule="exact"/>`;
  const bold = face.bold ? '<w:b/><w:bCs/>' : '';
  const size = face.size * 2;
  return `<w:pPr>${outline === '' ? '' : '<w:keepNext/>'}<w:snapToGrid w:val="0"/>${spacing}<w:contextualSpacing/><w:jc w:val="${justification[face.align]}"/>${outline}</w:pPr>`
    + `<w:rPr>${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
}

const style = (id: string, name: string, face: Typeface, outline = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${faceXml(face, outline)}</w:style>`;

const footer: Typeface = { size: 10, leading: 14, before: 0, after: 0, align: 'center', bold: false };

const defaults = '<w:docDefaults><w:rPrDefault><w:rPr>'
  + '<w:rFonts w:ascii="Times New Roman" w:eastAsia="標楷體" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  + '<w:kern w:val="0"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-TW" w:bidi="ar-SA"/>'
  + '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';

export const stylesXml: string = `${xmlHead}<w:styles xmlns:w="${wordNamespace}">${defaults}`
  + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
  + style(styleIds.title, 'Title', typefaces.title)
  + style(styleIds.history, 'History', typefaces.history)
  + style(styleIds.note, 'Note', typefaces.note)
  + style(styleIds.heading, 'heading 1', typefaces.heading, '<w:outlineLvl w:val="0"/>')
  + style(styleIds.body, 'Provision', typefaces.body)
  + style(styleIds.cell, 'Table Text', typefaces.cell)
  + style('Footer', 'footer', footer)
  + '</w:styles>';

/** The other name lets systems without Chinese font names find the face. */
export const fontTableXml: string = `${xmlHead}<w:fonts xmlns:w="${wordNamespace}">`
  + '<w:font w:name="標楷體"><w:altName w:val="DFKai-SB"/><w:panose1 w:val="03000509000000000000"/><w:charset w:val="88"/><w:family w:val="script"/><w:pitch w:val="fixed"/></w:font>'
  + '<w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
  + '</w:fonts>';
