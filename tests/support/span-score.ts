/** Words of a text for comparison: lower case, without marks of punctuation. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');

/** Token-F1 of a lead against the gold answer, 0..1, as SQuAD counts it. */
export function tokenF1(lead: string, gold: string): number {
  const open = wordsOf(gold);
  const said = wordsOf(lead);
  const size = open.length + said.length;
  let shared = 0;
  for (const word of said) {
    const at = open.indexOf(word);
    if (at < 0) continue;
    open.splice(at, 1);
    shared += 1;
  }
  return size === 0 ? 0 : (2 * shared) / size;
}

/** Words of gold beyond which a lead three times as long is still short. */
const SHORT_GOLD = 3;

/** True when the lead holds the gold answer and is at most three times as long (of a very short one, nine words). */
export function holdsShortly(lead: string, gold: string): boolean {
  const [said, wanted] = [wordsOf(lead), wordsOf(gold)];
  return (
    ` ${said.join(' ')} `.includes(` ${wanted.join(' ')} `) &&
    said.length <= 3 * Math.max(SHORT_GOLD, wanted.length)
  );
}
