/** Longest text of a document, in UTF-16 units. */
export const LONGEST_TEXT = 102_400;
/** Largest file, in bytes. */
export const LARGEST_FILE = 2 * 1024 * 1024;
/** Largest sum of the parts of a Word file that are unpacked, in bytes: reading its XML takes about a second for as much. */
export const LARGEST_UNPACKED = 6 * 1024 * 1024;
/** Most parts in a Word file. */
export const MOST_PARTS = 2_000;
