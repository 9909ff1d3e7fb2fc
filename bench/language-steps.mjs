/** The language layer as one question goes through it: each step, and all of them in a row. */
import { fileURLToPath } from 'node:url';
import { restoreFromContent } from '../dist/answer/restore-from-content.js';
import { askingPart } from '../dist/answer/understand/asking-part.js';
import { correctTerms } from '../dist/answer/understand/correct-terms.js';
import { createNameFinder } from '../dist/answer/understand/find-names.js';
import { parseContent } from '../dist/content/parse-content.js';
import { readContentFiles } from '../dist/content/read-content-files.js';
import { cleanText } from '../dist/language/clean/clean-text.js';
import { searchCopy } from '../dist/language/clean/search-copy.js';
import { readFigures } from '../dist/language/figures/read-figures.js';
import { namedBodies, otherProvinces, ownPlaces } from '../dist/language/places.js';
import { readIntent } from '../dist/language/questions/intent.js';
import { rolesOf } from '../dist/language/questions/question-words.js';
import { paraphrases } from '../dist/language/synonyms.js';
import { toTerms } from '../dist/language/terms.js';
import { Knowledge } from '../dist/search/knowledge.js';

const read = readContentFiles(fileURLToPath(new URL('../content', import.meta.url)));
const parsed = read.ok ? parseContent(read.files) : undefined;
if (!parsed?.ok) throw new Error('content cannot be read');
const vocabulary = Knowledge.build(parsed.content).index;
const findNames = createNameFinder(parsed.content);
const restorer = restoreFromContent(parsed.content);

const clean = (raw) => {
  const outcome = cleanText(raw);
  return outcome.kind === 'clean' ? outcome.text : '';
};
const copyOf = (text) => searchCopy(text).text;
const termsOf = (text) => toTerms(text, { chat: true });
const searched = (raw) => copyOf(clean(raw));
const withTerms = (raw) => ({ text: searched(raw), terms: termsOf(searched(raw)) });

const correct = ({ text, terms }) => correctTerms(terms, { text, vocabulary, findNames });
const placesOf = ({ terms }) => [otherProvinces(terms), ownPlaces(terms), namedBodies(terms)];
const otherWaysOf = ({ terms }) => paraphrases(terms.map(({ term }) => term));

/** Name, what the step is given (made from the raw text, not timed), and the step. A step that is added goes here. */
export const languageSteps = [
  ['clean', (raw) => raw, clean],
  ['search copy', clean, copyOf],
  ['terms, question type, intent', searched, (text) => readIntent(text)],
  ['the part that asks', searched, (text) => askingPart(text)],
  ['typos', withTerms, correct],
  ['roles', withTerms, ({ terms }) => rolesOf(terms)],
  ['figures', searched, readFigures],
  ['places', withTerms, placesOf],
  ['synonyms', withTerms, otherWaysOf],
  ['diacritics restored', searched, (text) => restorer.restore(text)],
];

/** Everything the language layer does for one raw question. */
export function readQuestion(raw) {
  const text = searched(raw);
  const { terms } = readIntent(text);
  const given = { text, terms };
  return [
    askingPart(text),
    correct(given),
    rolesOf(terms),
    readFigures(text),
    placesOf(given),
    otherWaysOf(given),
    restorer.restore(text),
  ];
}
