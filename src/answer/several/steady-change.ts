import type { ComposeContext } from '../compose/compose-answer.ts';
import { type Block, type Claim, mark, paragraph, strong, text } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import type { Measure } from './comparison-words.ts';
import { changeOf } from './index-change.ts';
import type { IndexQuestion } from './index-question.ts';
import { type IndexValue, series, type ValueSources } from './index-value.ts';
import { type Draft, type Outcome, proofOf, SURE } from './outcome.ts';

type Step = readonly [earlier: IndexValue, later: IndexValue];

const NAMES: Readonly<Record<Measure, string>> = { score: 'Điểm', rank: 'Thứ hạng' };

/** Which way a step went, 1 better; undefined between scales, or between the province before and after the merger. */
const wayOf = (measure: Measure, [earlier, later]: Step): -1 | 0 | 1 | undefined =>
  earlier.basis === later.basis ? changeOf(measure, later, earlier)?.better : undefined;

const stepsOf = (values: readonly IndexValue[]): Step[] =>
  values.flatMap((later, i) => {
    const earlier = values[i - 1];
    return earlier ? [[earlier, later] as const] : [];
  });

function verdictBlock(isTrue: boolean): Block {
  return paragraph(strong(isTrue ? 'Đúng' : 'Không khớp'), text(', theo số liệu dưới đây.'));
}

interface Judged {
  readonly subject: string;
  readonly said: string;
  readonly measure: Measure;
  readonly direction: 1 | -1;
  readonly isDenied: boolean;
}

/** The first step that went another way, with both of its figures. */
function broken(judged: Judged, [earlier, later]: Step, context: ComposeContext): Draft {
  const { measure, direction, isDenied, said, subject } = judged;
  const change = changeOf(measure, later, earlier);
  const way = change?.better ?? 0;
  const found = way === 0 ? 'không đổi' : `${way > 0 ? 'tăng' : 'giảm'} ${change?.amount}`;
  const shown = way === 0 ? `đều ${later[measure]?.written}` : change?.shown;
  const not = way === 0 ? '' : `không ${direction > 0 ? 'tăng' : 'giảm'} mà `;
  const proof = proofOf([later.candidate, earlier.candidate], context);
  const verdict = isDenied ? 'supported' : 'contradicted';
  const line = paragraph(
    text(`${subject} năm ${later.year} so với năm ${earlier.year}: ${not}`),
    strong(found),
    text(` (${shown}) `),
    mark(1),
    mark(2),
  );
  return {
    kind: 'claim',
    blocks: [verdictBlock(isDenied), line, ...proof.blocks],
    citations: proof.citations,
    claim: { verdict, checks: [{ said, found, verdict, marker: 1 }] },
  };
}

/** Every step went that way: all values in a row, `80,91 < 82,57 < 85,11`. */
function whole(judged: Judged, values: readonly IndexValue[], context: ComposeContext): Draft {
  const { measure, isDenied, said, subject } = judged;
  const numbers = values.flatMap((value) => value[measure] ?? []);
  const [first, second] = numbers;
  const sign = first && second && first.value < second.value ? ' < ' : ' > ';
  const proof = proofOf(
    values.map(({ candidate }) => candidate),
    context,
  );
  const verdict = isDenied ? 'contradicted' : 'supported';
  const found = numbers.map(({ written }) => written).join(sign);
  const line = paragraph(
    text(`${subject} từ năm ${values[0]?.year} đến năm ${values.at(-1)?.year}: `),
    strong(found),
    text(' '),
    ...values.map((_, i) => mark(i + 1)),
  );
  return {
    kind: 'claim',
    blocks: [verdictBlock(!isDenied), line, ...proof.blocks],
    citations: proof.citations,
    claim: { verdict, checks: [{ said, found, verdict, marker: 1 }] },
  };
}

function unknown({ said }: Judged): Draft {
  const claim: Claim = { verdict: 'not_found', checks: [{ said, verdict: 'not_found' }] };
  const why = `Tôi không có đủ số liệu so được với nhau của mọi năm để xác nhận hay bác bỏ điều này.`;
  return { kind: 'claim', blocks: [paragraph(text(why))], citations: [], claim };
}

/** True when the values leave no year out, from the first asked to the last. */
function isWhole(values: readonly IndexValue[], from: number | undefined, to: number | undefined): boolean {
  const [first, last] = [values[0]?.year, values.at(-1)?.year];
  if (first === undefined || last === undefined || values.length < 2) return false;
  return (from ?? first) === first && (to ?? last) === last && last - first === values.length - 1;
}

/** Judges `tăng liên tục`, `năm nào cũng tăng`: every year against the one before, not only the ends. */
export function steadyChange(
  question: IndexQuestion,
  query: Query,
  sources: ValueSources & ComposeContext,
): Outcome | undefined {
  if (question.asked.sort !== 'steady') return undefined;
  const { where, direction, isDenied, from, to } = question.asked;
  const measure: Measure = question.measures.length === 1 ? (question.measures[0] ?? 'score') : 'score';
  const asked = series(question, where, query, sources).filter(
    ({ year }) => year >= (from ?? year) && year <= (to ?? year),
  );
  const values = asked.filter((value) => value[measure]);
  const part = question.component === undefined ? '' : ` (${question.component})`;
  const judged: Judged = {
    subject: `${NAMES[measure]} ${question.index}${part} của ${where}`,
    said: `${isDenied ? 'không ' : ''}${direction > 0 ? 'tăng' : 'giảm'} liên tục`,
    measure,
    direction,
    isDenied,
  };
  const ways = stepsOf(values).map((step) => ({ step, way: wayOf(measure, step) }));
  const first = ways.find(({ way }) => way !== undefined && way !== direction);
  const isAsking = query.cue.type !== 'why';
  if (first) {
    const draft = broken(judged, first.step, sources);
    return isAsking || draft.claim?.verdict === 'contradicted' ? { draft, sure: SURE } : undefined;
  }
  if (!isAsking) return undefined;
  const isKnown =
    isWhole(values, from ?? asked[0]?.year, to ?? asked.at(-1)?.year) &&
    ways.every(({ way }) => way !== undefined);
  return { draft: isKnown ? whole(judged, values, sources) : unknown(judged), sure: SURE };
}
