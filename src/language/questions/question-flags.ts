import type { Term } from '../terms.ts';
import type { QuestionType } from './cue-rules.ts';
import { isPointer, namesPersonAt, opensFollowUp, type SpokenWord } from './pointers.ts';
import { rolesOf } from './question-words.ts';

/**
 * What a question does beside its type: compares two values or looks for the greatest, chooses between two things,
 * or leans on the question before.
 */
export type QuestionFlag = 'comparison' | 'choice' | 'follow-up';

/** Matched against the cue line. Not `hơn 50 hồ sơ`, a bound, nor `ít nhất 3`. */
const COMPARES: readonly RegExp[] = [
  / so voi | (?:cao|thap|nhieu|it|tot|kem|nhanh|cham|lon|nho|dat|re|xau|gan|lau|de|kho) hon(?! \d)| (?:cao|thap|nhieu|tot|kem|lon|nho|nhanh|cham) nhat /u,
  / (?:hon|kem|cach|chenh|vuot) (?:nhau|bao nhieu|may) | hon kem | chenh lech | khac (?:nhau|gi|the nao|o cho nao) | giong nhau | bang nhau | gap (?:may|bao nhieu) lan /u,
  /(?<! ket| tan) (?:hon|kem|thua) (?:[^\s\d]\S* ){1,4}(?:may|bao nhieu) /u,
  / it nhat $/u,
];
/** Words after which `hay` without marks is hãy, and after which `hay` means "often" or "good". */
const CHOOSES =
  / [^\s?]+ hay (?:la )?(?!khong |chua |qua |lam |the |sao |vay |cho |ke |liet |neu |noi |tra |giai |viet |trinh |dong |quen |bo |giup |xem |chi |bi |gap |xay |duoc |tim |in |tre |cham |hoi |thay )[^\s?]+ /u;
const ASKS_ON = / thi sao $/u;

/** Types whose bare question word leans on what was said: `ai trao?`, `năm nào?`. */
const LEANS: ReadonlySet<QuestionType> = new Set([
  'date',
  'year',
  'period',
  'person',
  'place',
  'why',
  'document',
]);
/** Types that lean on what was said when nothing but the question word stands there: `bao nhiêu?`, `hạng mấy?`. */
const LEANS_ALONE: ReadonlySet<QuestionType> = new Set([
  ...LEANS,
  'figure',
  'percent',
  'rank',
  'change',
  'duration',
  'how',
]);
/** Content words that may stand beside the question word of such a type: the verb (`ai trao?`, `ai phụ trách?`). */
const mayStand = (type: QuestionType): number => (type === 'person' ? 2 : LEANS.has(type) ? 1 : 0);
/** Words that only belong to the question word: `top mấy`. */
const RANK_WORDS: ReadonlySet<string> = new Set(['top', 'hang', 'bac']);

/** Longest bare question, in terms. */
const BARE = 6;

const spokenWords = (terms: readonly Term[]): SpokenWord[] =>
  terms.map(({ term, token, expanded }) =>
    expanded === undefined ? { term, surface: token.surface.toLowerCase() } : { term },
  );

const isAccented = (terms: readonly Term[]): boolean =>
  terms.some(({ token }) => token.kind === 'syllable' && token.surface.toLowerCase() !== token.term);

function isBare(terms: readonly Term[], line: string, type: QuestionType): boolean {
  if (terms.length > BARE || !LEANS_ALONE.has(type)) return false;
  const words = new Set(line.trim().split(' '));
  const isRank = type === 'rank' || type === 'change';
  const isTopic = (term: string): boolean => words.has(term) && !(isRank && RANK_WORDS.has(term));
  const topic = rolesOf(terms).filter((role, at) => role === 'content' && isTopic(terms[at]?.term ?? ''));
  return topic.length <= mayStand(type);
}

function leansBack(terms: readonly Term[], line: string, type: QuestionType): boolean {
  if (ASKS_ON.test(line)) return true;
  const words = spokenWords(terms);
  const accented = isAccented(terms);
  if (opensFollowUp(words, accented)) return true;
  if (words.some((_, at) => isPointer(words, at, accented) || namesPersonAt(words, at, accented)))
    return true;
  return isBare(terms, line, type);
}

/** The flags of a question with this cue line and type, in the order of the type above. */
export function questionFlags(terms: readonly Term[], line: string, type: QuestionType): QuestionFlag[] {
  const flags: QuestionFlag[] = [];
  if (COMPARES.some((pattern) => pattern.test(line))) flags.push('comparison');
  if (CHOOSES.test(line)) flags.push('choice');
  if (terms.length > 0 && leansBack(terms, line, type)) flags.push('follow-up');
  return flags;
}
