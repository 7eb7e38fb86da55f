/** FG3xxx: legal text, numbering, citations. */
import { entry } from '../entry.ts';

export const text = {
};
