import type { Place } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Citation } from '../reply.ts';
import { placeOf } from './place-of.ts';
import { OTHER_TOPICS, TOPIC_HEADINGS } from './topic-headings.ts';

/** Questions that are answered, under one heading. */
export interface Shelf {
  readonly heading: string;
  /** Topics of the content that stand under it. */
  readonly topics: readonly string[];
  /** As a person would type them, the featured ones first; never empty. */
  readonly questions: readonly string[];
}

/** An index of one province, and the years of which there is a row. */
export interface KnownSeries {
  readonly index: string;
  readonly province: string;
  /** In order, each once. */
  readonly years: readonly number[];
}

/** What the bot can be asked, for menus, and where things stand. */
export interface Catalogue {
  readonly shelves: readonly Shelf[];
  readonly series: readonly KnownSeries[];
  /** Titles of the articles, for content that has no frequent questions. */
  readonly titles: readonly string[];
  /** File and line of what a citation quotes; undefined when it quotes nothing of the content. */
  placeOf(citation: Pick<Citation, 'quote' | 'source'>): Place | undefined;
}

function headingOf(topic: string): string {
  const words = foldWords(topic);
  const found = TOPIC_HEADINGS.find((one) => one.words.some((word) => words.includes(` ${word} `)));
  return found?.heading ?? OTHER_TOPICS;
}

function shelvesOf({ faq }: Knowledge): Shelf[] {
  const answered = faq.filter(({ facts }) => facts.length > 0);
  return [...TOPIC_HEADINGS.map(({ heading }) => heading), OTHER_TOPICS].flatMap((heading) => {
    const entries = answered.filter(({ topic }) => headingOf(topic) === heading);
    const ordered = [
      ...entries.filter(({ featured }) => featured),
      ...entries.filter((one) => !one.featured),
    ];
    const questions = ordered.flatMap((entry) => entry.questions.slice(0, 1));
    const topics = [...new Set(entries.map(({ topic }) => topic))];
    return questions.length > 0 ? [{ heading, topics, questions: [...new Set(questions)] }] : [];
  });
}

function seriesOf({ content }: Knowledge): KnownSeries[] {
  const found = new Map<string, { index: string; province: string; years: Set<number> }>();
  for (const row of content.statements) {
    if (row.kind !== 'index-row') continue;
    const key = `${row.index}\n${row.province}`;
    const one = found.get(key) ?? { index: row.index, province: row.province, years: new Set<number>() };
    one.years.add(row.year);
    found.set(key, one);
  }
  return [...found.values()].map(({ years, ...one }) => ({
    ...one,
    years: [...years].sort((a, b) => a - b),
  }));
}

function titlesOf({ content }: Knowledge): string[] {
  const articles = new Set(content.passages.map(({ sourceId }) => sourceId));
  return content.sources.filter(({ id }) => articles.has(id)).map(({ title }) => title);
}

/** The catalogue of some knowledge; each part is made when it is first asked for. */
export function createCatalogue(knowledge: Knowledge): Catalogue {
  let shelves: readonly Shelf[] | undefined;
  let series: readonly KnownSeries[] | undefined;
  return {
    get shelves() {
      shelves ??= shelvesOf(knowledge);
      return shelves;
    },
    get series() {
      series ??= seriesOf(knowledge);
      return series;
    },
    get titles() {
      return titlesOf(knowledge);
    },
    placeOf: (citation) => placeOf(citation, knowledge),
  };
}
