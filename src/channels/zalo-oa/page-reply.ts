import { blocksInWords, renderText, sourceName } from '../../answer/render-text.ts';
import type { Citation, Reply } from '../../answer/reply.ts';
import { splitPlainText } from '../plain-text/split-plain-text.ts';

/** What of a reply is shown. */
export type PagedReply = Pick<Reply, 'blocks' | 'citations' | 'understood'>;

/** How a page says that there is more, and how to get it. */
const signOf = (at: number, count: number): string =>
  at < count - 1
    ? `Còn nữa (phần ${at + 1}/${count}): gõ “tiếp” để xem phần sau.`
    : `(phần ${count}/${count})`;

const MARKER = /\[(\d{1,3})\]/gu;
const LONGEST_SOURCE = 160;
const STEP = 100;

/**
 * A reply as texts of at most `longest` UTF-16 units, for a platform where one answer is one message and the rest is
 * asked for: cut between blocks where possible, each but the last with how to see the next. A page that refers to a quote of another
 * page names its source, so that no figure stands without one. One page for most replies.
 */
export function pageReply(
  { blocks, citations, understood = '' }: PagedReply,
  longest: number,
): readonly string[] {
  const texts = [
    ...blocksInWords(blocks).map((block) => renderText({ blocks: [block], citations })),
    understood,
  ];
  const whole = splitPlainText(texts, longest);
  if (whole.length <= 1) return whole;
  const quoted = citations.filter(({ marker }) =>
    blocks.some((block) => block.kind === 'quote' && block.marker === marker),
  );
  const least = Math.floor(longest / 2);
  for (let room = longest - STEP; room > least; room -= STEP) {
    const pages = withNotes(splitPlainText(texts, room), (part) => sourcesNamed(part, quoted));
    if (pages.every((page) => page.length <= longest)) return pages;
  }
  return withNotes(splitPlainText(texts, least), (part) => sourcesElsewhere(part, quoted));
}

const withNotes = (parts: readonly string[], noteOf: (part: string) => string): readonly string[] =>
  parts.map((part, at) =>
    [part, noteOf(part), signOf(at, parts.length)].filter((text) => text !== '').join('\n\n'),
  );

/** Citations that the part refers to, and whose quotes stand on other pages. */
function elsewhere(part: string, quoted: readonly Citation[]): readonly Citation[] {
  const said = new Set([...part.matchAll(MARKER)].map(([, number]) => Number(number)));
  return quoted.filter(({ marker }) => said.has(marker) && !part.includes(`[${marker}] “`));
}

/** `Nguồn (trích dẫn ở phần khác):` and a line for each source, with its markers. */
function sourcesNamed(part: string, quoted: readonly Citation[]): string {
  const bySource = new Map<string, string>();
  for (const { marker, source } of elsewhere(part, quoted)) {
    const name = shorten(sourceName(source));
    bySource.set(name, `${bySource.get(name) ?? ''}[${marker}]`);
  }
  if (bySource.size === 0) return '';
  const lines = [...bySource].map(([name, markers]) => `${markers} ${name}`);
  return ['Nguồn (câu trích ở phần khác):', ...lines].join('\n');
}

/** For so many sources that their names would fill the page. */
function sourcesElsewhere(part: string, quoted: readonly Citation[]): string {
  const markers = elsewhere(part, quoted).map(({ marker }) => `[${marker}]`);
  return markers.length === 0 ? '' : `Nguồn và câu trích ${markers.slice(0, 60).join('')}: ở phần khác.`;
}

const shorten = (name: string): string =>
  name.length <= LONGEST_SOURCE ? name : `${name.slice(0, LONGEST_SOURCE - 1).trimEnd()}…`;
