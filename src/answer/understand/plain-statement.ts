import { foldWords } from '../../language/fold-words.ts';
import { claimedFigures } from './claimed-figures.ts';
import type { Query } from './query.ts';

/** Verbs that say something of a subject; a noun phrase with a figure (`PAR INDEX 2024 hạng`) has none. */
const PREDICATES = new Set(
  (
    'la dat co gom dung xep chiem tang giam duoc da bi vuot dan ky thay ban khai dien bau nhan phai cat rut ' +
    'chu tiep giai thuc tinh bao rong tong con do xac dinh ap bo tang thap cao'
  ).split(' '),
);
/** Words that ask or bid: a message with one of them is no statement. */
const ASKS =
  / (?:hoi|cho|xin|giup|tra cuu|tim|xem|biet|muon|can|nho|the con|con|thi sao|so sanh|liet ke|neu|ke|noi|the nao|ra sao|bao nhieu|may|nao|gi|ai|dau|khong|chua|nhi|ha|a|vay) $/u;
const OPENS =
  /^ (?:cho|xin|giup|tra|tim|xem|muon|toi|minh|em|con|the|so sanh|liet ke|neu|ke|noi|hay|nho|lam on|ad|bot) /u;
const LEAST_WORDS = 6;

/**
 * True for a sentence that asks nothing and says something with a figure, a date or a rank, as in a draft
 * (`Năm 2024, PAR INDEX của tỉnh đạt 90,49%.`): a person who sends it wants to know whether it is right.
 */
export function isPlainStatement({ cue, figures, text }: Pick<Query, 'cue' | 'figures' | 'text'>): boolean {
  if (cue.type !== 'none' || cue.flags !== undefined || /\?\s*$/u.test(text)) return false;
  const line = foldWords(text);
  const words = line.trim().split(' ');
  if (words.length < LEAST_WORDS || OPENS.test(line) || ASKS.test(line)) return false;
  const saysFigure = claimedFigures('claim', figures, text).length > 0;
  const isSentence = /\.\s*$/u.test(text);
  // The first word is what something is said of.
  return (saysFigure || isSentence) && words.slice(1).some((word) => PREDICATES.has(word));
}

/** The statement as somebody asks whether it is right. */
export const asClaim = (statement: string): string => `${statement.replace(/[.!\s]+$/u, '')}, đúng không?`;
