/** Legal text as Markdown that reads back character for character. */

/**
 * Signs that open something anywhere in a line: emphasis, code, links, HTML, entities, table cells, formulas, templates,
 * short codes (`:name:`).
 */
const anywhere = /[\\`*_{}[\]<>&|~$^#]|:(?=[\w+-]+:)/g;

const named: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** What would begin a list, a rule or an underlined heading at the start of a line. */
const lineStart = /^(?:[-+=]|\d{1,9}[.)])/;

const entity = (character: string): string => `&#${character.codePointAt(0)!};`;

/** White space at the edge of a line would be trimmed, and line ends inside would break the line. */
const keepEdges = (text: string): string => text.replace(/^\s+|\s+$/g, (space) => Array.from(space, entity).join(''));

/**
 * A whole line, given as the parts that get different looks, each escaped for its place.
 * `\n` inside a part becomes `<br>`; a carriage return stays a character.
 */
export function escapeMarkdownParts(parts: readonly string[]): string[] {
  return parts.map((part, index) => {
    const signs = part.replace(anywhere, (sign) => named[sign] ?? `\\${sign}`);
    const first = index === 0 ? signs.replace(lineStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`) : signs;
    const edges = index === 0 || index === parts.length - 1 ? keepEdges(first) : first;
    return edges.replace(/\r/g, entity).replace(/&#10;|\n/g, '<br>');
  });
}
