/** What correction needs to know of the texts that are searched. Terms are folded; a pair is written `a_b`. */
export interface Vocabulary {
  /** In how many documents a term or a pair of neighbours occurs; 0 for one that does not. */
  documentFrequency(term: string): number;
  /** True when two syllables mostly stand together: they make one word. */
  isCompound(first: string, second: string): boolean;
}
