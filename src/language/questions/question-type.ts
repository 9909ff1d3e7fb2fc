import type { Term } from '../terms.ts';
import { askedUnit } from './asked-unit.ts';
import { cueLine, MASK } from './cue-line.ts';
import { CUE_RULES, type QuestionType } from './cue-rules.ts';
import { type QuestionFlag, questionFlags } from './question-flags.ts';

export interface QuestionCue {
  readonly type: QuestionType;
  /** Folded terms of the noun asked for: `bao nhiêu tập thể` -> [tap, the, …]; at most five. */
  readonly noun: readonly string[];
  /** The unit asked for, where the question names it: `%`, `ngày`, `bậc`, `điểm`, `đồng`. */
  readonly unit?: string;
  /** What the question does beside its type; absent when nothing. */
  readonly flags?: readonly QuestionFlag[];
}

/** True when the question word is followed by a percent sign, which is no term: `bao nhiêu %`. */
export function asksPercent(text: string): boolean {
  return /(?:nhiêu|nhieu|mấy|may|bn) ?%/iu.test(text);
}

function typeAndNoun(line: string): Pick<QuestionCue, 'type' | 'noun'> {
  for (const { type, pattern } of CUE_RULES) {
    const match = pattern.exec(line);
    if (!match) continue;
    return { type, noun: match.groups?.['noun']?.replaceAll(MASK, '').trim().split(' ') ?? [] };
  }
  return { type: 'none', noun: [] };
}

/** Terms looked at at the beginning and at the end of a text: what asks stands there, and time stays linear. */
const EDGE = 48;

const edgesOf = (terms: readonly Term[]): readonly Term[] =>
  terms.length <= 2 * EDGE ? terms : [...terms.slice(0, EDGE), ...terms.slice(-EDGE)];

interface ReadCue {
  readonly percentAsked: boolean;
  readonly cue: QuestionCue;
}

/** Several steps ask for the cue of the same terms. */
const known = new WeakMap<readonly Term[], ReadCue>();

/** What kind of answer a question wants. `none`: no cue; a topic may still be asked for (`PAR INDEX 2024`). */
export function questionCue(all: readonly Term[], percentAsked: boolean): QuestionCue {
  const found = known.get(all);
  if (found?.percentAsked === percentAsked) return found.cue;
  const cue = readCue(all, percentAsked);
  known.set(all, { percentAsked, cue });
  return cue;
}

function readCue(all: readonly Term[], percentAsked: boolean): QuestionCue {
  const terms = edgesOf(all);
  const line = cueLine(terms, percentAsked);
  const { type, noun } = typeAndNoun(line);
  const unit = askedUnit(type, line);
  const flags = questionFlags(terms, line, type);
  return { type, noun, ...(unit !== undefined && { unit }), ...(flags.length > 0 && { flags }) };
}
