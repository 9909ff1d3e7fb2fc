import type { NamedPlace } from '../../content/types.ts';
import { askedTime } from '../evidence/asked-time.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { askedWords } from '../evidence/folded-words.ts';
import { isLapsed } from '../evidence/validity.ts';
import type { Decision, Findings } from '../findings.ts';
import { mark, paragraph, strong, text } from '../reply.ts';
import { declined, proofOf, SURE } from '../several/outcome.ts';
import type { Query } from '../understand/query.ts';
import type { PlaceNames } from './place-names.ts';

/** Asks what a place or body has become, or whether it is still there. */
const ASKS_AFTER =
  / (?:(?:gio|bay gio|nay|hien nay|hien tai) (?:la|thuoc|con|doi|nhap|ve|thanh|goi|sao|o dau|ra sao)|doi (?:ten|thanh)|(?:sap nhap|nhap|gop|chuyen) (?:vao|voi|ve|thanh|cho)|con (?:khong|hay khong|ton tai|hoat dong|nhan)|(?:con|co con) (?:\S+ ){0,4}(?:khong|ko|k) |thuoc (?:tinh|xa|phuong|so|huyen|co quan) (?:nao|gi)|thanh (?:so|co quan|xa|phuong|tinh) (?:nao|gi)) /u;

/** Asks for where, who or how to reach it, so that a body that is gone cannot answer. */
const ASKS_FOR_IT: ReadonlySet<string> = new Set(['place', 'contact', 'person', 'role']);

const GONE: Readonly<Record<NamedPlace['kind'], string>> = {
  province: 'Tỉnh này không còn là một tỉnh riêng',
  district: 'Cấp huyện không còn',
  commune: 'Đơn vị này không còn',
  body: 'Nơi này đã thay đổi',
};

const UNKNOWN =
  'Tôi không có tài liệu nói cơ quan, nơi được hỏi nay ra sao hay đã đổi thành gì, nên không đoán.';

/** The record that a question is about: one that is gone by today before others. */
function recordIn({ text: asked, cue }: Query, names: PlaceNames, today: string): NamedPlace | undefined {
  const found = names.in(asked).flatMap(({ records }) => (records.length === 1 ? records : []));
  // `bao nhiêu huyện` asks for districts without naming one.
  const counted = DISTRICTS.has(cue.noun.join(' ')) ? names.ofKind('district') : undefined;
  return found.find((record) => isGone(record, today)) ?? found[0] ?? counted;
}

const DISTRICTS: ReadonlySet<string> = new Set(['huyen', 'quan huyen', 'huyen thi xa', 'don vi cap huyen']);

/** Kinds of questions for an amount: `nhập với Ninh Thuận thì rộng bao nhiêu` does not ask what became of it. */
const MEASURED: ReadonlySet<string> = new Set([
  'figure',
  'percent',
  'rank',
  'change',
  'duration',
  'date',
  'year',
]);

const isGone = ({ until }: NamedPlace, today: string): boolean =>
  until !== undefined && isLapsed({ validUntil: until }, today);

interface Sources {
  readonly names: PlaceNames;
  readonly candidatesOf: (documentId: string) => readonly Candidate[];
}

/** That it is gone, with what the content says on that. */
function gone(record: NamedPlace, { context }: Findings, { candidatesOf }: Sources): Decision | undefined {
  const facts = record.facts.flatMap((id) => [...candidatesOf(id)]);
  if (facts.length === 0) return undefined;
  const proof = proofOf(facts, context);
  const markers = proof.citations.slice(0, facts.length).map(({ marker }) => mark(marker));
  const lead = paragraph(strong(GONE[record.kind]), text('; tài liệu ghi như sau '), ...markers);
  return {
    draft: { kind: 'answer', blocks: [lead, ...proof.blocks], citations: proof.citations },
    sure: SURE,
  };
}

/** The reply for a record that is gone; undefined for questions that it does not stand in the way of. */
function ofGone(
  record: NamedPlace,
  asksAfter: boolean,
  findings: Findings,
  sources: Sources,
): Decision | undefined {
  const { query, context } = findings;
  // A number of districts is no answer where there are none.
  if (MEASURED.has(query.cue.type) && DISTRICTS.has(query.cue.noun.join(' '))) {
    const [known] = record.facts.flatMap((id) => [...sources.candidatesOf(id)]);
    return { draft: declined(`${GONE.district} nên không có số này.`, known, context.knowledge), sure: SURE };
  }
  const isNow = askedTime(query) === 'now' && query.cue.type !== 'yesno';
  const asksForIt = record.kind !== 'province' && (isNow || ASKS_FOR_IT.has(query.cue.type));
  return asksAfter || asksForIt ? gone(record, findings, sources) : undefined;
}

/**
 * The reply to a question what a place or body has become, or for one that is gone by today: what the content says, or
 * that it says nothing. Undefined when the question is about another time, or its place still stands.
 */
export function becameDecision(findings: Findings, sources: Sources): Decision | undefined {
  const { query, context } = findings;
  const record = recordIn(query, sources.names, context.today);
  if (!record || askedTime(query) === 'then' || query.ofIndex) return undefined;
  // With our own province beside it the question is about that.
  if (record.kind === 'province' && query.places.includes('Khánh Hòa')) return undefined;
  const asksAfter = ASKS_AFTER.test(askedWords(query)) && !MEASURED.has(query.cue.type);
  if (isGone(record, context.today)) return ofGone(record, asksAfter, findings, sources);
  if (!asksAfter || record.facts.length > 0 || record.kind !== 'body') return undefined;
  return { draft: declined(UNKNOWN, undefined, context.knowledge), sure: SURE };
}
