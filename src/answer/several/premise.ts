import type { Figure } from '../../language/figures/read-figures.ts';
import type { Query } from '../understand/query.ts';

/** Words that ask why or how, at the beginning or the end of a question. */
const ASKS =
  /^\s*(?:(?:cho (?:tôi|em|mình|toi|minh) (?:hỏi|hoi|biết|biet)|xin hỏi|xin hoi|ad ơi|ad oi)[,:]?\s+)?(?:tại sao|tai sao|vì sao|vi sao|sao|lý do gì|ly do gi|lí do gì|nguyên nhân nào|nguyen nhan nao|nguyên nhân gì|do đâu|do dau|làm sao|lam sao|làm thế nào|lam the nao|bằng cách nào|bang cach nao)(?:\s+(?:mà|ma|lại|lai|khiến|khien|để|de))*\s+|\s+(?:là\s+|la\s+)?(?:vì sao|vi sao|tại sao|tai sao|do đâu|do dau|nhờ đâu|nho dau|thế nào|the nao|như thế nào|nhu the nao)\s*[?.!]*\s*$/giu;
const YES_NO = /\s+(?:không|khong|ko|k|chưa|chua)\s*[?.!]*\s*$/iu;
/** Words that only say how small or large something seems: `chỉ có 40 tập thể`, `tới 70`. */
const SEEMING =
  /(?<![\p{L}\p{N}])(?:chỉ|chi|mới|tận|tới|những|lại|lai)\s+(?=(?:có\s+|co\s+|được\s+|duoc\s+|đạt\s+|dat\s+|xếp\s+|xep\s+)?(?:hạng\s+|hang\s+)?\d)/giu;

const ASKED: ReadonlySet<string> = new Set(['why', 'how', 'yesno']);
/** Times and names say which thing is meant; only what is measured can be a false premise. */
const MEASURED: ReadonlySet<string> = new Set([
  'count',
  'percent',
  'percent_point',
  'score',
  'rank',
  'change',
  'money',
  'ratio',
  'fraction',
  'duration',
]);

/**
 * What a question takes for granted, as a statement to be checked: `tại sao chỉ có 40 tập thể được khen?` -> `có 40 tập
 * thể được khen, đúng không?`. Undefined when it names no measured figure.
 */
export function premiseOf(query: Query): string | undefined {
  const isYesNo = query.cue.type === 'yesno';
  // `trẻ dưới 6 tuổi … được không?` sets a condition; it takes nothing for granted.
  const isTaken = ({ kind, mod, unit }: Figure): boolean =>
    MEASURED.has(kind) && !(isYesNo && (kind === 'duration' || mod !== undefined || unit === 'tuổi'));
  if (!ASKED.has(query.cue.type) || !query.figures.some(isTaken)) return undefined;
  const stated = query.text
    .replace(isYesNo ? YES_NO : ASKS, ' ')
    .replace(SEEMING, '')
    .trim()
    .replace(/[?.!\s]+$/u, '');
  return stated === '' ? undefined : `${stated}, đúng không?`;
}
