/** Elements that move or close up. */
import { reprintMarker } from '../model/reprint-marker.ts';
import type { Element, ProvisionNumber } from '../model/regulation.ts';

/** The element under another number, its marker printed in the style that it had. */
export const withNumber = (element: Element, number: ProvisionNumber): Element => ({ ...element, number, marker: reprintMarker(element.marker, number) });
