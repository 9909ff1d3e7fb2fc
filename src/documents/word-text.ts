/** What mammoth reads from a Word file, as far as its text goes. Comes from a file: every field may be missing. */
interface WordElement {
  readonly type?: unknown;
  readonly children?: unknown;
  readonly value?: unknown;
  readonly styleName?: unknown;
  readonly numbering?: unknown;
}

const childrenOf = ({ children }: WordElement): readonly WordElement[] =>
  Array.isArray(children) ? (children as readonly WordElement[]) : []; // elements of mammoth, each field checked where it is read

function inlineText(element: WordElement): string {
  if (element.type === 'text') return typeof element.value === 'string' ? element.value : '';
  if (element.type === 'tab') return ' ';
  if (element.type === 'break') return '\n';
  return childrenOf(element).map(inlineText).join('');
}

const HEADING = /^(?:heading|tiêu đề|đề mục) ([1-6])$/iu;

/** A heading as in Markdown, an item of a list with a dash. */
function signOf({ styleName, numbering }: WordElement, text: string): string {
  const level = typeof styleName === 'string' ? HEADING.exec(styleName)?.[1] : undefined;
  if (level !== undefined) return `${'#'.repeat(Number(level))} `;
  return numbering && !/^[-+*•]/u.test(text) ? '- ' : '';
}

function rowText(row: WordElement): string {
  const cells = childrenOf(row).map((cell) =>
    inlineText(cell)
      .replace(/[\s|]+/gu, ' ')
      .trim(),
  );
  return `| ${cells.join(' | ')} |`;
}

function blockText(element: WordElement): string[] {
  if (element.type === 'table') return [childrenOf(element).map(rowText).join('\n')];
  if (element.type !== 'paragraph') return childrenOf(element).flatMap(blockText);
  const text = inlineText(element).trim();
  return text === '' ? [] : [signOf(element, text) + text];
}

/** The text of a document of mammoth: paragraphs parted by empty lines, lists and tables as in Markdown. */
export const wordText = (document: WordElement): string => blockText(document).join('\n\n');
