/** The language layer as one question goes through it: each step, and all of them in a row. */
import { smallTalkTopic } from '../dist/answer/small-talk.js';
import { cleanText } from '../dist/language/clean/clean-text.js';
import { searchCopy } from '../dist/language/clean/search-copy.js';
import { readFigures } from '../dist/language/figures/read-figures.js';
import { namedBodies, otherProvinces, ownPlaces } from '../dist/language/places.js';
import { asksPercent, questionCue } from '../dist/language/question-type.js';
import { rolesOf } from '../dist/language/question-words.js';
import { paraphrases } from '../dist/language/synonyms.js';
import { toTerms } from '../dist/language/terms.js';

const clean = (raw) => {
  const outcome = cleanText(raw);
  return outcome.kind === 'clean' ? outcome.text : '';
};
const copyOf = (text) => searchCopy(text).text;
const termsOf = (text) => toTerms(text, { chat: true });
const searched = (raw) => copyOf(clean(raw));
const withTerms = (raw) => ({ text: searched(raw), terms: termsOf(searched(raw)) });

const cueOf = ({ text, terms }) => questionCue(terms, asksPercent(text));
const placesOf = ({ terms }) => [otherProvinces(terms), ownPlaces(terms), namedBodies(terms)];
const otherWaysOf = ({ terms }) => paraphrases(terms.map(({ term }) => term));

/** Name, what the step is given (made from the raw text, not timed), and the step. A step that is added goes here. */
export const languageSteps = [
  ['clean', (raw) => raw, clean],
  ['search copy', clean, copyOf],
  ['small talk', searched, smallTalkTopic],
  ['tokens, abbreviations: terms', searched, termsOf],
  ['roles', withTerms, ({ terms }) => rolesOf(terms)],
  ['question type', withTerms, cueOf],
  ['figures', searched, readFigures],
  ['places', withTerms, placesOf],
  ['synonyms', withTerms, otherWaysOf],
];

/** Everything the language layer does for one raw question. */
export function readQuestion(raw) {
  const text = searched(raw);
  const terms = termsOf(text);
  const given = { text, terms };
  return [
    smallTalkTopic(text),
    rolesOf(terms),
    cueOf(given),
    readFigures(text),
    placesOf(given),
    otherWaysOf(given),
  ];
}
