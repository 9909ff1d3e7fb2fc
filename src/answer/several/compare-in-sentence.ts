import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { mergeIY } from '../../language/terms.ts';
import { figurePhrase } from '../claim/figure-phrase.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { type Evidence, isAboutOther } from '../evidence/find-evidence.ts';
import { type Block, mark, paragraph, strong, text } from '../reply.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import { amountOf, difference } from './amount.ts';
import { asksWhichIsMore, termLine } from './comparison-words.ts';
import { measuredFigures } from './measured-figures.ts';
import { type Outcome, proofOf } from './outcome.ts';
import { topicCoverage, topicWords } from './topic-coverage.ts';

const MEASURED: ReadonlySet<string> = new Set(['count', 'percent', 'score', 'money', 'duration']);
/** Sets two things of one sentence against each other. */
const COMPARES_TWO =
  / (?:(?:nhieu|it|cao|thap|lon|nho|dong|rong) hon|hon kem|hon nhau|kem nhau|chenh|chenh lech|cach nhau|cach biet|hon(?! bao | may | \d)|kem(?! nhat )|hieu so) /u;
/** `bao nhiêu tỉnh hơn mức bình quân`, `mấy đơn vị kém`: counts those that are so, and sets no two figures against each other. */
const COUNTS_THOSE =
  / (?:may|bao nhieu) (?!phan|diem|bac|lan)\S+ (?:\S+ )?(?:cao |thap |tot |te |lon |nho )?(?:hon|kem)(?! nhau) /u;
const ASKS = / (?:may|bao nhieu|hay|nao|the nao|ra sao|khong) /u;
/** Candidates looked at, and the least share of the question that a sentence must speak of. */
const LOOKED_AT = 20;
const LEAST_COVERAGE = 0.7;
/** Words in front of a figure that name what it is said of: `Sở Tư pháp có mức hài lòng cao nhất khối sở (94,99%)`. */
const REACH = 60;
/** Longest side of `hay`, in words. */
const SIDE = 5;

interface Named {
  readonly figure: Figure;
  /** Words of the question that stand with this figure and with no other. */
  readonly words: readonly string[];
}

const wordsIn = (quote: string): string[] => foldWords(quote).trim().split(' ');

/** Where the words stand that say what a figure is: `54 tập thể` behind it, `nhận 191.957 hồ sơ` before it. */
type Side = 'behind' | 'before';

/** For each figure of one kind, the words of the question that only it has on that side. */
function named(
  asked: ReadonlySet<string>,
  { quote }: Candidate,
  figures: readonly Figure[],
  side: Side,
): Named[] {
  const near = figures.map((figure, i) => {
    const from = Math.max(figures[i - 1]?.end ?? 0, figure.start - REACH);
    const to = figures[i + 1]?.start ?? quote.length;
    const behind = quote.slice(figure.end, to).split(/[,;.:]\s/u, 1)[0] ?? '';
    return new Set(wordsIn(side === 'behind' ? behind : quote.slice(from, figure.start)));
  });
  return figures.map((figure, i) => ({
    figure,
    words: [...(near[i] ?? [])].filter(
      (word) => asked.has(word) && near.every((others, k) => k === i || !others.has(word)),
    ),
  }));
}

/** Words of the topic; without those of the unit asked for (`mấy đơn vị`), which every figure may have. */
function askedWords(query: Query): readonly ReadonlySet<string>[] {
  const words = contentTerms(query)
    .map(({ term }) => term)
    .filter((term) => !/^\d/u.test(term));
  return [new Set(words.filter((word) => !query.cue.noun.includes(word))), new Set(words)];
}

/** `tăng 2,19%` is a difference already, and none to be taken from a level. */
const CHANGED = / (?:tang|giam|len|xuong)(?: them| di| toi| duoc| khoang)? $/u;
const isChange = (quote: string, { start }: Figure): boolean =>
  CHANGED.test(foldWords(quote.slice(Math.max(0, start - REACH), start)));

/** Measured exactly: `hơn 2.300` and `gần 600` have no exact difference. */
const isExact = (quote: string, figure: Figure): boolean =>
  MEASURED.has(figure.kind) && !figure.ambiguous && figure.mod === undefined && !isChange(quote, figure);

const SIDES: readonly Side[] = ['behind', 'before'];
const placeOf = ({ words }: Named, line: string): number =>
  Math.min(...words.map((word) => line.indexOf(` ${word} `)));

/** The two figures of one kind that the question names, in the order in which it names them. */
function pairAmong(query: Query, candidate: Candidate, figures: readonly Figure[]): Pair | undefined {
  const line = termLine(query);
  const sides = figures[0]?.kind === 'count' ? SIDES : (['before'] as const);
  for (const [asked, side] of askedWords(query).flatMap((words) =>
    sides.map((one) => [words, one] as const),
  )) {
    const [a, b, ...others] = named(asked, candidate, figures, side).filter(({ words }) => words.length > 0);
    if (!a || !b || others.length > 0 || !isOfBothSides(line, a, b)) continue;
    return placeOf(a, line) <= placeOf(b, line) ? [a.figure, b.figure] : [b.figure, a.figure];
  }
  return undefined;
}

/** Of `A hay B` one figure is said of A and the other of B, not one of both: `cấp tỉnh và cấp xã nhận …`. */
function isOfBothSides(line: string, a: Named, b: Named): boolean {
  const [left, right, more] = line.trim().split(' hay ');
  if (left === undefined || right === undefined || more !== undefined || !asksWhichIsMore(line)) return true;
  const [before, after] = [left.split(' ').slice(-SIDE), right.split(' ').slice(0, SIDE)];
  const first = before.findLast((word) => !after.includes(word)) ?? '';
  const second = after.find((word) => !before.includes(word)) ?? '';
  const isSaid = (one: Named, other: Named): boolean =>
    one.words.includes(first) && other.words.includes(second);
  return isSaid(a, b) || isSaid(b, a);
}

type Pair = readonly [Figure, Figure];

function pairOf(query: Query, candidate: Candidate): Pair | undefined {
  const exact = candidate.figures.filter((figure) => isExact(candidate.quote, figure));
  const measured = exact.sort((a, b) => a.start - b.start);
  for (const kind of new Set(measured.map((figure) => figure.kind))) {
    const pair = pairAmong(
      query,
      candidate,
      measured.filter((figure) => figure.kind === kind),
    );
    if (pair) return pair;
  }
  return undefined;
}

/** Words that end a name. */
const ENDS_NAME: ReadonlySet<string> = new Set(['co', 'nam', 'la', 'dat', 'voi', 'duoc', 'dung']);

/** The nearest name of the question before a figure: `Sở Tư pháp` of `Sở Tư pháp có mức hài lòng … (94,99%)`. */
function nameBefore(query: Query, quote: string, { start }: Figure): string {
  const asked = new Set(query.terms.map(({ term }) => term));
  const region = quote.slice(Math.max(0, start - REACH), start);
  let name = '';
  let run: string[] = [];
  for (const word of region.split(/\s+/u)) {
    const term = mergeIY(foldWords(word).trim());
    run = asked.has(term) && !ENDS_NAME.has(term) ? [...run, word] : [];
    if (run.length > 1 && /^\p{Lu}/u.test(run[0] ?? '')) name = run.join(' ');
    if (/[,:;]$/u.test(word)) run = [];
  }
  return name.replace(/[,:;]$/u, '');
}

/** A figure with what it is said of, from the quote. */
function phraseOf(query: Query, quote: string, figure: Figure): string {
  const phrase = figurePhrase(quote, figure);
  if (figure.kind !== 'count') return `${nameBefore(query, quote, figure)} ${phrase}`.trim();
  // `24 tốt, 18 khá`: what is counted is said once, before them.
  const behind = figure.unit === null ? /^ \p{L}+/u.exec(quote.slice(figure.end))?.[0] : undefined;
  return phrase + (behind ?? '');
}

const unitOf = (first: Figure, second: Figure): string => {
  if (first.kind === 'percent') return ' điểm phần trăm';
  return first.unit !== null && first.unit === second.unit ? ` ${first.unit}` : '';
};

/** The line of the reply: both sides, what came out, the computation. */
function resultLine(query: Query, { quote }: Candidate, pair: Pair): Block | undefined {
  const [first, second] = [amountOf(pair[0]), amountOf(pair[1])];
  if (!first || !second) return undefined;
  const found = difference(first, second);
  const [a, b] = pair.map((figure) => phraseOf(query, quote, figure));
  const [more, less] = pair[0].kind === 'count' ? ['nhiều hơn', 'ít hơn'] : ['cao hơn', 'thấp hơn'];
  const word = found.sign > 0 ? more : less;
  const result = found.sign === 0 ? 'bằng nhau' : `${word} ${found.size}${unitOf(...pair)}`;
  const shown = found.sign === 0 ? ' ' : ` (${found.shown}) `;
  return paragraph(text(`${a}, so với ${b}: `), strong(result), text(shown), mark(1));
}

function asksDifference(query: Query): boolean {
  const line = termLine(query);
  if (query.cue.type === 'why' || query.cue.type === 'claim' || query.years.length > 1) return false;
  if (COUNTS_THOSE.test(line)) return false;
  return COMPARES_TWO.test(line) && ASKS.test(line) && measuredFigures(query).length === 0;
}

/** The difference of two figures of one sentence: `54 tập thể` and `52 cá nhân`. */
export function compareInSentence(
  query: Query,
  evidence: readonly Evidence[],
  context: ComposeContext,
): Outcome | undefined {
  if (!asksDifference(query)) return undefined;
  const words = topicWords(query);
  const looked = evidence.filter((one) => one.candidate.sentences === 1 && !isAboutOther(one));
  for (const { candidate } of looked.slice(0, LOOKED_AT)) {
    const coverage = topicCoverage(words, candidate, context.knowledge);
    if (coverage < LEAST_COVERAGE || query.years.some((year) => !candidate.years.has(year))) continue;
    const pair = pairOf(query, candidate);
    const line = pair && resultLine(query, candidate, pair);
    if (!line) continue;
    const proof = proofOf([candidate], context);
    return {
      draft: { kind: 'answer', blocks: [line, ...proof.blocks], citations: proof.citations },
      sure: Math.min(0.95, coverage),
    };
  }
  return undefined;
}
