import { INDEX_TERMS } from '../index-names.ts';
import { isPlainSyllable } from '../syllables/match-rime.ts';
import type { Term } from '../terms.ts';

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Units looked at: enough to know the script of a message. */
const LOOKED_AT = 200;

/** True when most letters are of another script than ours: Chinese, Korean, Cyrillic, Thai. */
export function isOtherScript(text: string): boolean {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return false;
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(LETTER)?.length ?? 0;
  return letters > 0 && (start.match(LATIN)?.length ?? 0) * 2 < letters;
}

/**
 * Frequent words of English, French, German and Spanish. Left out when they also are a Vietnamese syllable without marks
 * (`the`, `can`, `do`, `in`, `my`, `to`, `that`), and loans that stand in Vietnamese questions (`passport`, `online`).
 */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  [
    'what when where which who whose why how is are was were does did has have had will would should could please',
    'you your they their this that these those there here with from about for and but get need want apply tell know',
    'speak english give provide service services much many long open hours of office administrative procedures procedure center centre reform',
    'province ranked year first find register certificate information license residents government citizens public',
    'between people question answer day address located show list explain difference documents required birth card',
    'bonjour merci est les des pour dans vous nous avec quel quelle comment combien sont',
    'guten ich sie wie der und nicht ist wer hola gracias donde cuanto esta los las una como que',
  ]
    .flatMap((line) => line.split(' '))
    .filter((word) => !isPlainSyllable(word)),
);
/** Folded Vietnamese words that are in no other language: one of them shows that the question is Vietnamese. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'khong bao nhieu duoc nguoi cua dau nao gi nhu tinh nop thu tuc toi giup nam vay xin cho chinh hanh phuong'.split(
    ' ',
  ),
);
/** Fewest foreign words, and their least share among the words that are no figure and no index name. */
const LEAST_FOREIGN = 2;
const LEAST_SHARE = 0.4;

/** True when a message in Latin letters is English or another European language. Never with Vietnamese words in it. */
export function isForeign(terms: readonly Term[]): boolean {
  const words = terms.filter(({ term, token }) => token.kind === 'syllable' && !INDEX_TERMS.has(term));
  if (words.some(({ term, expanded }) => expanded !== undefined || OWN_WORDS.has(term))) return false;
  const foreign = words.filter(({ term }) => FOREIGN_WORDS.has(term)).length;
  return (
    foreign >= Math.min(LEAST_FOREIGN, words.length) && foreign > 0 && foreign / words.length >= LEAST_SHARE
  );
}
