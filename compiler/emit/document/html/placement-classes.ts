/** Classes for the indents and column widths that a document uses: the policy of the page allows no style attributes. */
export interface PlacementClasses {
  /** Class of an indent, "" for none. */
  indent(indent: number, hanging: number): string;
  /** Class of a column width (a share of the table). */
  column(share: number): string;
  /** The rules of every class handed out so far. */
  rules(): string[];
}

const plain = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A new, empty collection; classes are numbered in the order of first use. */
export function createPlacementClasses(): PlacementClasses {
  const indents = new Map<string, string>();
  const columns = new Map<string, string>();
  const classOf = (known: Map<string, string>, prefix: string, rule: string): string => {
    const found = known.get(rule) ?? `${prefix}${known.size + 1}`;
    known.set(rule, found);
    return found;
  };
  return {
    indent(indent, hanging) {
      if (indent === 0 && hanging === 0) return '';
      return classOf(indents, 'i', `{padding-left:${plain(indent)}em;text-indent:${plain(-hanging)}em}`);
    },
    column: (share) => classOf(columns, 'w', `{width:${plain(share * 100)}%}`),
    rules: () => [...indents, ...columns].map(([rule, name]) => `.${name}${rule}`),
  };
}
