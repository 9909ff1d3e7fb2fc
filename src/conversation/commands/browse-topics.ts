import type { Catalogue, Shelf } from '../../answer/catalogue/catalogue.ts';
import { foldWords } from '../../language/fold-words.ts';
import { type CommandOutcome, says } from './command-context.ts';
import { menuReply, plainReply } from './plain-reply.ts';

/** Questions of one page: with the two entries behind them, a keyboard of eight. */
const PAGE = 6;
const PAGE_NUMBER = /[\s,(]*trang (\d{1,2})\)?\s*$/u;
const ALL_TOPICS = 'Các chủ đề';

function titlesOnly({ titles, series }: Catalogue): CommandOutcome {
  const known = [...titles, ...series.map(({ index, province }) => `${index} của ${province}`)];
  const shown = known.slice(0, 8).join('; ');
  return says(plainReply('help', [`Tôi có tài liệu về: ${shown}. Bạn cứ gõ câu hỏi.`]));
}

function allTopics(catalogue: Catalogue, before: readonly string[] = []): CommandOutcome {
  const { shelves } = catalogue;
  if (shelves.length === 0) return titlesOnly(catalogue);
  const items = shelves.map(({ heading }) => ({ shown: heading }));
  return says(menuReply([...before, 'Tôi trả lời được về các chủ đề sau. Bạn chọn một mục:'], items));
}

/** The one heading, or the one whose topics, have all these words. */
function shelfOf(name: string, shelves: readonly Shelf[]): Shelf | undefined {
  const words = foldWords(name).trim().split(' ');
  const has = (text: string): boolean => words.every((word) => foldWords(text).includes(` ${word} `));
  const exact = shelves.find(({ heading }) => foldWords(heading) === foldWords(name));
  const byHeading = shelves.filter(({ heading }) => has(heading));
  const byTopic = shelves.filter(({ topics }) => topics.some(has));
  return exact ?? byHeading[0] ?? byTopic[0];
}

function onePage({ heading, questions }: Shelf, asked: number): CommandOutcome {
  const last = Math.max(1, Math.ceil(questions.length / PAGE));
  const page = Math.min(Math.max(asked, 1), last);
  const shown = questions.slice((page - 1) * PAGE, page * PAGE).map((question) => ({ shown: question }));
  const more =
    page < last ? [{ shown: 'Xem thêm', choice: `Xem thêm chủ đề ${heading}, trang ${page + 1}` }] : [];
  const title = last > 1 ? `${heading} (trang ${page}/${last}):` : `${heading}:`;
  return says(menuReply([title], [...shown, ...more, { shown: ALL_TOPICS }]));
}

/** `/chude`: the headings, or one page of the questions under one. Undefined for a heading that there is not. */
export function openTopic(argument: string, catalogue: Catalogue): CommandOutcome | undefined {
  const page = PAGE_NUMBER.exec(argument);
  const name = page ? argument.slice(0, page.index) : argument;
  if (name.trim() === '') return allTopics(catalogue);
  const shelf = shelfOf(name, catalogue.shelves);
  return shelf && onePage(shelf, Number(page?.[1] ?? 1));
}

/** The same, with the headings where there is no such one. */
export function browseTopics(argument: string, catalogue: Catalogue): CommandOutcome {
  return openTopic(argument, catalogue) ?? allTopics(catalogue, ['Tôi chưa có chủ đề này.']);
}

/** True for the heading of a shelf, letter for letter: its words in another spelling may ask a question. */
export const isHeading = (text: string, { shelves }: Catalogue): boolean =>
  shelves.some(({ heading }) => heading.toLowerCase() === text.toLowerCase());
