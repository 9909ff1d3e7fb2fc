/** How much of the draft is shown on each side of a figure, in UTF-16 units. */
const AROUND = 36;

/** Ends a sentence or a line. */
const BREAK = /\n|[.;!?]\s/u;

/** Cut at the far end of a sentence, or where a word begins. */
function before(text: string, start: number): string {
  const sentence =
    text
      .slice(Math.max(0, start - 4 * AROUND), start)
      .split(BREAK)
      .at(-1) ?? '';
  const line = sentence.replace(/^\s{0,9}[-+*•|#]{1,6}\s/u, '');
  if (line.length <= AROUND) return line.trimStart();
  const cut = line.slice(-AROUND);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function after(text: string, end: number): string {
  const line = text.slice(end, end + 4 * AROUND).split(BREAK, 1)[0] ?? '';
  if (line.length <= AROUND) return line.replace(/[\s.;:|]{1,9}$/u, '');
  const cut = line.slice(0, AROUND);
  const blank = cut.lastIndexOf(' ');
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`;
}

/** A stretch of the draft as pasted and the words around it in its line, in quotation marks. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `“${before(text, start)}${text.slice(start, end)}${after(text, end)}”`.replace(/\s{1,50}/gu, ' ');
}
