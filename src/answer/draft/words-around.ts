/** How much of the draft is shown on each side of a figure, in UTF-16 units. */
const AROUND = 36;

/** Cut at the far end of a line, or where a word begins. */
function before(text: string, start: number): string {
  const line =
    text
      .slice(0, start)
      .slice(-4 * AROUND)
      .split('\n')
      .at(-1) ?? '';
  if (line.length <= AROUND) return line.trimStart();
  const cut = line.slice(-AROUND);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function after(text: string, end: number): string {
  const line = text.slice(end, end + 4 * AROUND).split('\n', 1)[0] ?? '';
  if (line.length <= AROUND) return line.trimEnd();
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
