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

/** `mấy cái camera`: what is counted follows the classifier. */
const CLASSIFIERS: ReadonlySet<string> = new Set('cai chiec cuon tam'.split(' '));
/** Words at the end of a spoken question that are no part of the noun: `bao nhiêu cây số vậy em`. */
const SPOKEN_END = / (?:vay|rua|nhi)(?: (?:em|anh|chi|ban|ad|ta|co|chu|bac|moi|nguoi))*$/u;

function nounOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const noun = text.replaceAll(MASK, '').trim().replace(SPOKEN_END, '').split(' ');
  return noun.length > 1 && CLASSIFIERS.has(noun[0] ?? '') ? noun.slice(1) : noun;
}

function typeAndNoun(line: string): Pick<QuestionCue, 'type' | 'noun'> {
  for (const { type, pattern } of CUE_RULES) {
    const match = pattern.exec(line);
    if (!match) continue;
    return { type, noun: nounOf(match.groups?.['noun']) };
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
