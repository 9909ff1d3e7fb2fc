import type { Term } from '../../language/terms.ts';

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Runs of two to five capitalised syllables, the first word of the text left out: people and places. */
export function capitalisedNames(text: string, terms: readonly Term[]): string[][] {
  if (text === text.toUpperCase()) return [];
  const names: string[][] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length >= 2 && run.length <= 5) names.push(run);
    run = [];
  };
  terms.forEach(({ term, token, expanded }, i) => {
    const follows = terms[i - 1]?.token.end === token.start - 1;
    if (!follows) close();
    if (i > 0 && expanded === undefined && CAPITAL.test(token.surface)) run.push(term);
    else close();
  });
  close();
  return names;
}
