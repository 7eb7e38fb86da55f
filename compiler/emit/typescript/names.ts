/** Identifiers of a generated module: unique, never a reserved word, as close to the alias as possible. */

const RESERVED = new Set(
  ('arguments as async await break case when catch class const constructor continue debugger default delete do else enum eval export extends false finally for from '
    + 'function get if implements import in instanceof interface let new null of package private protected public return set static super switch '
    + 'this throw true try type typeof undefined var void while with yield any boolean never number object string symbol unknown bigint '
    + 'Array BigInt Boolean Infinity JSON Map Math NaN Number Object Readonly Record Set String Symbol input runtime __proto__ '
    // Locals of generated functions.
    + 'value decision inCase must principle requirement element list member bits').split(' '),
);

/** case1, case2 … by their place. */
export const numbered = (name: string, place: number): string => `${name}${place + 1}`;

/** Numbered locals of generated functions. */
const NUMBERED_LOCAL = /^(case|step)\d+$/;

const isReserved = (name: string): boolean => RESERVED.has(name) || NUMBERED_LOCAL.test(name);

export const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** 'crossDivision' → 'CrossDivision' */
export function pascalCase(alias: string): string {
  return alias.charAt(0).toUpperCase() + alias.slice(1);
}

/** 'crossDivision' → 'CROSS_DIVISION' */
export function constantCase(alias: string): string {
  return alias.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** Hands out names; `fresh` never gives the same one twice. */
export interface NameAllocator {
  fresh(wanted: string): string;
}

/** @param taken names that the module uses otherwise (those of the runtime, its own exports). */
export function createNames(taken: Iterable<string>): NameAllocator {
  const used = new Set(taken);
  const fresh = (wanted: string): string => {
    const base = IDENTIFIER.test(wanted) ? wanted : `_${wanted.replace(/[^\w$]/g, '_')}`;
    let name = base;
    for (let count = 2; used.has(name) || isReserved(name); count++) name = isReserved(base) && count === 2 ? `${base}_` : `${base}_${count}`;
    used.add(name);
    return name;
  };
  return { fresh };
}

/** Text as a string literal, or null; line separators are escaped so that the literal stays on its line. */
export function literal(text: string | null): string {
  return JSON.stringify(text).replace(/[\u2028\u2029\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A property key of an object literal that creates an own property, `__proto__` included. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) ? name : literal(name);
}

/** Does every object inherit something under this name, or every array have it? Then a plain property access would find it. */
export function isInherited(name: string): boolean {
  return name in {} || name === 'length';
}
