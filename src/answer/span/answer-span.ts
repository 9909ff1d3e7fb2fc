import { foldWords } from '../../language/fold-words.ts';
import type { QuestionType } from '../../language/questions/cue-rules.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Expectation, Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { bothCases } from './both-cases.ts';
import { causeSpan } from './cause-span.ts';
import { definitionSpan } from './definition-span.ts';
import { fitsAnother, isOnlyPart } from './equal-figures.ts';
import { figureSpan, rankSpan } from './figure-span.ts';
import { type Core, govern } from './govern.ts';
import type { GovernGroup } from './govern-words.ts';
import { listSpan, stepsSpan } from './list-span.ts';
import { contactSpan, nameSpan } from './name-span.ts';
import { isAnotherRole, isOpenToOne } from './not-one.ts';
import { personSpan } from './person-span.ts';
import { placeSpan } from './place-span.ts';
import { asksRecipient, recipientSpan } from './recipient-span.ts';
import { roleSpan } from './role-span.ts';
import { slotSpan } from './slot-span.ts';

/** The short answer inside a quote. */
export interface AnswerSpan {
  /** In order, each verbatim in the quote; more than one when a governing word stands far from its figure. */
  readonly stretches: readonly Stretch[];
  /** The stretches as a person reads them. */
  readonly text: string;
  /** The quote states a goal, plan or demand there, not a result. */
  readonly isTarget: boolean;
  /** The question asks for a goal, a plan or a demand, so one answers it. */
  readonly targetAsked: boolean;
}

/** Two lines of a phone, in UTF-16 units; of a longer answer the quote itself is the answer. */
const LONGEST_LEAD = 160;
/** A figure that only stands near the asked noun: the quote speaks for itself. */
const DOUBTFUL = 0.3;
/** The end of a sentence inside an answer; `TP. Nha Trang` has none. */
const SENTENCE_END = /(?<!(?:TP|Tp|TS|GS|Q|P|St|Dr|Mr))[.!?][)”"]? (?=\p{Lu})/u;
/** Between stretches that do not touch. */
const GAP = ' … ';

type Met = Extract<Expectation, { met: true }>;
type Locator = (query: Query, candidate: Candidate, met: Met) => Stretch | undefined;

const none: Locator = () => undefined;

/** The first that finds something. */
const either =
  (...locators: readonly Locator[]): Locator =>
  (query, candidate, met) => {
    for (const locate of locators) {
      const found = locate(query, candidate, met);
      if (found) return found;
    }
    return undefined;
  };

/** Who it is; a phrase that ends in what must be done names nobody. */
const nameSlot: Locator = (query, candidate) => {
  const found = slotSpan(query, candidate);
  const isCut = found && /(?:phải|cần|sẽ|được)$/u.test(candidate.quote.slice(found.start, found.end));
  return isCut ? undefined : found;
};

/** Asked who gets something, whoever gives it is no answer. */
const whoSpan: Locator = (query, candidate, met) => {
  if (asksRecipient(query)) return recipientSpan(candidate);
  if (isAnotherRole(query, candidate, met)) return nameSlot(query, candidate, met);
  return either(personSpan, nameSlot)(query, candidate, met);
};

/** A day is no place. */
const placeSlot: Locator = (query, candidate) => {
  const found = slotSpan(query, candidate);
  // A place has a name, or says what sort of place it is.
  if (
    found &&
    !/\p{Lu}|trung tâm|cơ quan|nhà|trụ sở|xã|phường|tỉnh|mạng/u.test(
      candidate.quote.slice(found.start, found.end),
    )
  )
    return undefined;
  const isDay = candidate.figures.some(
    ({ kind, start, end }) => TIMES.has(kind) && found && start < found.end && end > found.start,
  );
  return isDay ? undefined : found;
};
const TIMES: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'year', 'period', 'time']);

/** `viết bằng tiếng gì`: the name that stands behind that very noun. */
const namedThing: Locator = (query, { quote }) => {
  const noun = /(?:^|\s)(tiếng) gì(?!\p{L})/iu.exec(query.text)?.[1]?.toLowerCase();
  const match = noun === undefined ? null : new RegExp(`(?<!\\p{L})${noun} \\p{Lu}\\p{L}+`, 'u').exec(quote);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
};

/** A figure, or both when the sentence tells two cases apart that the question does not; none where it fits no better than another. */
const caseSpan: Locator = (query, candidate, met) => {
  const both = met.figure && bothCases(query, candidate, met.figure);
  if (both) return both;
  const { figure } = met;
  if (figure && (fitsAnother(query, candidate, figure) || isOnlyPart(query, candidate, figure)))
    return undefined;
  return figureSpan(query, candidate, met);
};

const LOCATORS: Readonly<Record<QuestionType, Locator>> = {
  figure: caseSpan,
  percent: caseSpan,
  rank: rankSpan,
  change: figureSpan,
  duration: caseSpan,
  date: figureSpan,
  year: figureSpan,
  period: figureSpan,
  person: whoSpan,
  body: (query, candidate, met) => {
    if (asksRecipient(query)) return recipientSpan(candidate);
    return isAnotherRole(query, candidate, met)
      ? undefined
      : either(nameSpan, slotSpan)(query, candidate, met);
  },
  document: (query, candidate, met) => {
    const found = nameSpan(query, candidate, met);
    // The number of a law is not that of the decree which the sentence begins with.
    const isLaw = /^ luat .* so (?:hieu|may|nao) /u.test(foldWords(query.text));
    return found && isLaw && !candidate.quote.startsWith('Luật', found.start) ? undefined : found;
  },
  role: roleSpan,
  place: either(placeSpan, placeSlot),
  contact: contactSpan,
  definition: definitionSpan,
  list: either(namedThing, listSpan, slotSpan),
  why: causeSpan,
  how: stepsSpan,
  claim: none,
  yesno: none,
  none,
};

const MEASURED: ReadonlySet<QuestionType> = new Set(['figure', 'percent', 'rank', 'change']);
const DATED: ReadonlySet<QuestionType> = new Set(['date', 'year', 'period', 'duration']);

const NAMES: ReadonlySet<QuestionType> = new Set(['document', 'person', 'body', 'role']);

/** Words that can make an answer of this kind a goal: a name is only planned, a figure is striven for or demanded. */
function governedBy(type: QuestionType): readonly GovernGroup[] {
  if (MEASURED.has(type)) return ['plan', 'goal', 'duty'];
  return DATED.has(type) ? ['plan', 'goal'] : ['plan'];
}

const ASKS_FOR_GOAL =
  / (?:muc tieu|chi tieu|phan dau|du kien|se|phai|ke hoach|dat muc|de ra|dat ra|huong toi|nham toi|yeu cau|muon|toi thieu|it nhat|dinh huong|nhiem vu|can dat|giao|tam nhin|theo quy dinh|quy dinh) /u;

/** The year that a source is known to speak from: what is due by then is no goal any more. */
function knownYear({ statement, dates }: Candidate): string {
  const date = statement ? (statement.asOf ?? statement.validFrom) : dates[0];
  return date?.slice(0, 4) ?? '';
}

/** `SIPAS` for `SIPAS là gì`: all of it stands in a question that offers nothing to choose from. */
const saysNothingNew = (text: string, asked: string): boolean =>
  !/ (?:hay|hoac) /u.test(asked) &&
  foldWords(text)
    .trim()
    .split(' ')
    .every((word) => asked.includes(` ${word} `));

/** `Chỉ thị 10/CT-TTg ngày`: what follows is the date of the document. */
const OWN_DATE =
  /\d\/(?:\d{4}\/)?\p{Lu}[\p{L}\p{N}-]+ (?:ký )?(?:ngày )?$|(?:Văn bản|Công văn) \d+ (?:ngày )?$/u;

/** `cao nhất nước`, asked who or what is: the end of a scale names nothing. */
const ONLY_EXTREME = /^ (?:(?:cao|thap|tot|kem|nhat|ca|nuoc|toan|quoc|dan|dau|dung|cuoi|bang) )+$/u;

/** `Từ 1/7/2025 không`: cut before what is denied, it says nothing. */
const ENDS_DENYING = /(?:^|\s)(?:không|chưa|chẳng|trừ|cấm|ngừng)$/u;

/** `nội dung của Nghị`: cut in the middle of the kind of a document. */
const ENDS_IN_KIND = /(?:^|\s)(?:Nghị|Quyết|Thông|Chỉ|Công|Kết|Kế|Chương|Văn|Đề)$/u;

/** Nothing, cut where it turns, or nearly the whole quote, which is no shorter. */
const isCut = (text: string): boolean =>
  ENDS_DENYING.test(text) ||
  ENDS_IN_KIND.test(text) ||
  text.length > LONGEST_LEAD ||
  text.trim() === '' ||
  SENTENCE_END.test(text);

/** The part of the quote that answers the question, with all that governs it; undefined when the quote is the answer. */
export function answerSpan(
  query: Query,
  candidate: Candidate,
  expectation: Expectation,
): AnswerSpan | undefined {
  if (
    !expectation.met ||
    expectation.byWording ||
    (query.cue.type === 'figure' && expectation.strength <= DOUBTFUL)
  )
    return undefined;
  const { type } = query.cue;
  if (isOpenToOne(query, candidate, expectation)) return undefined;
  const found = LOCATORS[type](query, candidate, expectation);
  if (!found || found.end <= found.start) return undefined;
  const asked = foldWords(query.text);
  const isFigure = MEASURED.has(type) || DATED.has(type);
  const core: Core = {
    start: found.start,
    end: found.end,
    governedBy: governedBy(type),
    limited: isFigure,
    isPlain: DATED.has(type) && OWN_DATE.test(candidate.quote.slice(0, found.start)),
    isName: NAMES.has(type),
    ...(!MEASURED.has(type) && { asked }),
  };
  const { stretches, isTarget } = govern(candidate.quote, core, {
    longest: LONGEST_LEAD,
    known: knownYear(candidate),
  });
  const text = stretches.map(({ start, end }) => candidate.quote.slice(start, end)).join(GAP);
  if (saysNothingNew(text, asked) || isCut(text)) return undefined;
  if (type !== 'rank' && ONLY_EXTREME.test(foldWords(text))) return undefined;
  return { stretches, text, isTarget, targetAsked: ASKS_FOR_GOAL.test(asked) };
}
