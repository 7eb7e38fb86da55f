/** FG1xxx: reading a file: characters, lines, blocks. */
import { entry } from '../entry.ts';

export const reading = {
};
