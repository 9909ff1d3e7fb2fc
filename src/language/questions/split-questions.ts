import { findAll } from '../find-all.ts';
import { BUILT_IN_LEXICON, type Lexicon } from '../lexicon.ts';
import { type Term, toTerms } from '../terms.ts';
import type { QuestionType } from './cue-rules.ts';
import { asksPercent, type QuestionCue, questionCue } from './question-type.ts';
import { rolesOf } from './question-words.ts';

/** A stretch of a message that asks one thing, or none. Offsets in UTF-16 units of the text, end exclusive. */
export interface QuestionPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cue: QuestionCue;
  /** Number of the sentence that it is part of, from 0. */
  readonly sentence: number;
}

type Span = Pick<QuestionPart, 'start' | 'end' | 'text'>;

const SENTENCE_END = /(?<=[?!\n])|(?<=\.)\s/gu;
/** A comma between digits belongs to the number; `và` and the like may join two questions. */
const JOINT = /[,;](?=\s)|\s(?:và|va|rồi|còn|con|đồng thời|dong thoi)(?=\s)/giu;
/** Parts of one sentence at most: a longer one is left whole. */
const MOST_JOINTS = 12;
/** Parts that only confirm what stands before them: `…, đúng không?`. */
const CONFIRMS: ReadonlySet<QuestionType> = new Set(['claim', 'yesno']);
/** `có … không`, `đã … chưa`: a yes-no question that stands on its own feet. */
const OWN_OPENER = /^ (?:\S+ ){0,4}?(?:co|da|con|duoc) (?:\S+ ){1,12}(?:khong|chua) /u;
const OPEN_CLAIM = / (?:co phai|co dung|phai chang) /u;

function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end, text: text.slice(start, end) } : undefined;
}

function cutAt(
  text: string,
  span: { start: number; end: number },
  cuts: readonly { at: number; length: number }[],
): Span[] {
  const spans: Span[] = [];
  let from = span.start;
  for (const { at, length } of [...cuts, { at: span.end, length: 0 }]) {
    const piece = trimmed(text, from, at);
    if (piece) spans.push(piece);
    from = at + length;
  }
  return spans;
}

/** Sentences of one message at most; the rest is taken as one. */
const MOST_SENTENCES = 24;

const sentencesOf = (text: string): Span[] =>
  cutAt(
    text,
    { start: 0, end: text.length },
    findAll(text, SENTENCE_END)
      .slice(0, MOST_SENTENCES - 1)
      .map(({ index, 0: { length } }) => ({ at: index, length })),
  );

/** True when there may be more than one sentence: a quick look that saves most messages the reading. */
export const hasSeveralSentences = (text: string): boolean => sentencesOf(text).length > 1;

interface Read extends Span {
  readonly terms: readonly Term[];
  readonly cue: QuestionCue;
}

function read(span: Span, lexicon: Lexicon): Read {
  const terms = toTerms(span.text, { chat: true, lexicon });
  const { start, end, text } = span;
  return { start, end, text, terms, cue: questionCue(terms, asksPercent(text)) };
}

const lineOf = ({ terms }: Read): string => ` ${terms.map(({ term }) => term).join(' ')} `;

const ASKS_RANK = / (?:may|bao nhieu|nao|sao) /u;

/** A rank alone (`tỉnh tăng hạng, …`) may be told as well as asked for. */
const asks = (part: Read): boolean => {
  const { type, flags } = part.cue;
  if (type === 'rank') return ASKS_RANK.test(lineOf(part));
  return type !== 'none' || flags?.includes('choice') === true;
};

/** True when a part says what it asks about: `ai ký`, not `đúng không`, `sở nào`. */
const hasTopic = ({ terms, cue }: Read): boolean => {
  const noun = cue.type === 'body' || cue.type === 'list' ? 1 : 0;
  return rolesOf(terms).filter((role) => role === 'content').length > noun;
};

const SEVERAL_THINGS = /^ may (?!nguoi |phan |bac |diem )/u;

/** True when `right` is a question of its own after `left`, not the rest of it. */
function isOwnQuestion(left: Read, right: Read): boolean {
  if (!asks(left) || !asks(right) || !hasTopic(left)) return false;
  // `Mấy thủ tục trong nhóm đó, từ ngày nào …`: several things, not how many.
  if (left.cue.type === 'figure' && SEVERAL_THINGS.test(lineOf(left)) && right.cue.type !== 'figure')
    return false;
  if (!CONFIRMS.has(right.cue.type)) return left.cue.type !== 'claim' || !OPEN_CLAIM.test(lineOf(left));
  return hasTopic(right) && (OWN_OPENER.test(lineOf(right)) || OPEN_CLAIM.test(lineOf(right)));
}

/** Cuts a sentence where both sides ask: each part is as long as it can be. */
function splitSentence(text: string, sentence: Span, lexicon: Lexicon): Read[] {
  const joints = findAll(text.slice(sentence.start, sentence.end), JOINT).map(({ index, 0: joint }) => ({
    at: sentence.start + index,
    length: joint.length,
  }));
  const whole = read(sentence, lexicon);
  if (joints.length === 0 || joints.length > MOST_JOINTS || !asks(whole)) return [whole];
  const pieces = cutAt(text, sentence, joints).map((piece) => read(piece, lexicon));
  const parts: Read[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const join = trimmed(text, last?.start ?? piece.start, piece.end);
    if (!last || !join) parts.push(piece);
    else if (isOwnQuestion(last, piece)) parts.push(piece);
    else parts[parts.length - 1] = read(join, lexicon);
  }
  return parts;
}

/**
 * The questions of one message in order, with what each asks; sentences that ask nothing are parts too. One sentence
 * gives two parts when a comma or `và` joins two questions with a cue of their own: `hạng mấy, tăng mấy bậc?` is two,
 * `bao nhiêu tập thể và cá nhân?` one.
 */
export function splitQuestions(text: string, lexicon = BUILT_IN_LEXICON): QuestionPart[] {
  return sentencesOf(text).flatMap((sentence, number) =>
    splitSentence(text, sentence, lexicon).map(({ start, end, text: part, cue }) => ({
      start,
      end,
      text: part,
      cue,
      sentence: number,
    })),
  );
}
