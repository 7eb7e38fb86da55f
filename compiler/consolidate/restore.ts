/** 回復: elements of an earlier version as they were, with their bindings. */
import { uniqueId } from '../model/ids.ts';
import type { Element } from '../model/regulation.ts';
import { subtree } from '../resolve/find-element.ts';
import type { AddressedOperation } from './drafting.ts';
import type { Application } from './apply.ts';

/** The element with everything below it; ids that others have got since are changed. `id`: the one that the root must have. */
export function restoreElement(operation: AddressedOperation, application: Application, id?: string): Element {
  const { element, version } = application.plan.relations.restored.get(operation)!;
  const { into, returned } = application;
  const ids = new Map<string, string>();
  for (const e of subtree(element)) {
    const own = e === element && id !== undefined ? id : uniqueId(e.id, into.taken);
    if (e === element && id !== undefined) into.taken.set(id, 1);
    ids.set(e.id, own);
    const origin = version.origins.get(e.id);
    if (origin) into.origins.set(own, origin);
  }
  into.phrases.push(...version.phrases.flatMap((phrase) => (ids.has(phrase.elementId) ? [{ ...phrase, elementId: ids.get(phrase.elementId)! }] : [])));
  returned.set(operation, ids);
  return renamed(element, ids);
}

const renamed = (element: Element, ids: ReadonlyMap<string, string>): Element => ({ ...element, id: ids.get(element.id)!, children: element.children.map((child) => renamed(child, ids)) });
