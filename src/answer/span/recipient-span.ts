import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { sentenceOf, trimmed } from './bounds.ts';

/** The question asks who gets something, not who gives it. */
const ASKS_RECIPIENT =
  / (?:ai|nguoi nao|don vi nao|tap the nao|ca nhan nao|co quan nao) (?:da |se )?duoc (?:nhan|khen|trao|tang|thuong|bieu duong|tuyen duong|cap|huong) /u;

export const asksRecipient = (query: Query): boolean => ASKS_RECIPIENT.test(foldWords(query.text));

/** Behind whoever gets something. */
const GETS =
  / (?:đã |sẽ |cũng )?(?:được (?:nhận|khen|trao|tặng|thưởng|biểu dương|tuyên dương|cấp|hưởng)|nhận)(?= )/u;
/** Before whoever gets something. */
const GIVES = /(?<!\p{L})(?:trao|tặng|khen thưởng|biểu dương|cấp)(?: [^,;.]{0,60})? cho (?=[^,;.])/iu;

/** Who gets what is given: before `được nhận`, or behind `trao … cho`. */
export function recipientSpan({ quote }: Candidate): Stretch | undefined {
  const gets = GETS.exec(quote);
  if (gets) {
    const { start } = sentenceOf(quote, { start: gets.index, end: gets.index });
    const comma = quote.slice(start, gets.index).search(/[,;](?= [^,;]*$)/u);
    return trimmed(quote, { start: comma < 0 ? start : start + comma + 1, end: gets.index });
  }
  const gives = GIVES.exec(quote);
  if (!gives) return undefined;
  const from = gives.index + gives[0].length;
  const length = quote.slice(from).search(/[,;.](?= |$)/u);
  return trimmed(quote, { start: from, end: length < 0 ? quote.length : from + length });
}
