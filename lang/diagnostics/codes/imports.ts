/** FG9xxx: import of other formats. */
import { entry } from '../entry.ts';

export const imports = {
};
