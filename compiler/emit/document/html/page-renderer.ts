/** The page template compiled, strict about missing variables, which Handlebars' own `if` and `each` are not. */
import Handlebars from 'handlebars';
import { pageTemplate } from './page-template.ts';

/** HTML that the emitter made and escaped itself. */
export interface SafeHtml {
  toHTML(): string;
}

export interface LineView {
  readonly isLine: true;
  readonly isTable: false;
  readonly tag: 'h1' | 'h2' | 'p';
  readonly className: string;
  readonly words: SafeHtml;
}

export interface CellView {
  readonly className: string;
  readonly scope: 'col' | 'colgroup';
  /** ` colspan="2"` and the like, or nothing. */
  readonly spans: SafeHtml;
  /** ` data-label="修正規定"`, or nothing. */
  readonly label: SafeHtml;
  readonly words: SafeHtml;
}

export interface RowView {
  readonly className: string;
  readonly cells: readonly CellView[];
}

export interface TableView {
  readonly isLine: false;
  readonly isTable: true;
  readonly stacks: boolean;
  readonly caption: SafeHtml;
  readonly columns: readonly { readonly className: string }[];
  readonly hasHeader: boolean;
  readonly header: readonly RowView[];
  readonly rows: readonly RowView[];
}

export interface PageView {
  readonly language: string;
  readonly policy: string;
  readonly title: SafeHtml;
  readonly hasOrigin: boolean;
  readonly origin: SafeHtml;
  readonly style: SafeHtml;
  readonly blocks: readonly (LineView | TableView)[];
}

/** Marks HTML as escaped already. */
export const safeHtml = (html: string): SafeHtml => new Handlebars.SafeString(html);

type Body = (context: unknown) => string;

/** `{{#each list}}`: the list has to be there. */
function each(list: unknown, options: { fn: Body }): string {
  if (!Array.isArray(list)) throw new TypeError('The page template lists a variable that is not a list.');
  let out = '';
  for (const item of list) out += options.fn(item);
  return out;
}

/** `{{#when flag}}`: the flag has to be true or false. */
function when(this: unknown, flag: unknown, options: { fn: Body }): string {
  if (typeof flag !== 'boolean') throw new TypeError('The page template asks for a variable that is neither true nor false.');
  return flag ? options.fn(this) : '';
}

function compilePage(): (view: PageView) => string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({ each, when });
  return handlebars.compile<PageView>(pageTemplate, { strict: true, knownHelpersOnly: true, knownHelpers: { each: true, when: true } });
}

/** Renders the page; a variable of the template that `view` lacks throws. */
export const renderPage: (view: PageView) => string = compilePage();
