import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { type Expectation, metBy, unmet } from './expectation.ts';
import { nearest } from './figures-near.ts';

const DATED: readonly string[] = ['date', 'month', 'quarter', 'year'];

/** A figure of one of these kinds; `why` says what is missing otherwise. */
export function expectKinds(
  query: Query,
  candidate: Candidate,
  kinds: readonly string[],
  why: string,
): Expectation {
  const fitting = candidate.figures.filter(({ kind }) => kinds.includes(kind));
  const figure = nearest(query, candidate, fitting);
  return figure ? metBy(figure) : unmet(why);
}

/** A date; asked for the day, with a day. `mấy giờ` asks for a time. */
export function expectDate(query: Query, candidate: Candidate): Expectation {
  const asked = foldWords(query.text);
  if (asked.includes(' may gio ')) return expectKinds(query, candidate, ['time', 'range'], 'không nêu giờ');
  if (!/ ngay (?:nao|may|bao nhieu) /u.test(asked))
    return expectKinds(query, candidate, DATED, 'không nêu thời điểm');
  const days = candidate.figures.filter(
    ({ kind, surface }) =>
      (kind === 'date' || kind === 'period') && /\d[/-]\d{1,2}(?!\d)|tháng/u.test(surface),
  );
  const figure = nearest(query, candidate, days);
  return figure ? metBy(figure) : unmet('không nêu ngày');
}

export function expectYear(query: Query, candidate: Candidate): Expectation {
  const exact = expectKinds(query, candidate, ['year', 'date', 'month', 'quarter'], 'không nêu năm');
  if (exact.met && /\d{4}/u.test(exact.figure?.surface ?? '')) return exact;
  const loose = expectKinds(query, candidate, ['period', 'date'], 'không nêu năm');
  return loose.met ? { ...loose, strength: 0.2 } : loose;
}

export function expectDuration(query: Query, candidate: Candidate): Expectation {
  const units = /^(?:nam|thang|tuan|ngay|gio|phut)/u;
  const fitting = candidate.figures.filter(
    ({ kind, unit }) =>
      kind === 'duration' || (['range', 'count'].includes(kind) && unit !== null && units.test(fold(unit))),
  );
  const figure = nearest(query, candidate, fitting);
  return figure ? metBy(figure) : unmet('không nêu thời gian bao lâu');
}
