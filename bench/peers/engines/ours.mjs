import { createAnswerer } from '../../../dist/answer/answerer.js';
import { createResponder } from '../../../dist/conversation/create-responder.js';
import { splitSentences } from '../../../dist/language/sentences.js';
import { Knowledge } from '../../../dist/search/knowledge.js';

export const title = 'cchc-bot, whole pipeline';
// As it is shipped: a question is cleaned, understood, searched, weighed, decided and composed.
export const settings = 'as shipped';

const place = { file: 'passages', line: 1 };

/** Each passage has a source of its own, without title: citations name their source, and peers see no titles. */
function contentOf(texts) {
  return {
    sources: texts.map((_, id) => ({ id: String(id), title: '', kind: 'page', place })),
    passages: texts.map((text, id) => ({
      id: `${id}#1`,
      sourceId: String(id),
      text,
      sentences: splitSentences(text),
      place,
    })),
    statements: [],
    gaps: [],
    faq: [],
    shortForms: [],
  };
}

export function build(texts) {
  const content = contentOf(texts);
  const answerer = createAnswerer({ knowledge: Knowledge.build(content), contact: '' });
  const responder = createResponder({ answerer, now: () => 0, today: () => '2026-11-22' });
  const last = { question: undefined, evidence: [] };
  const ask = (question) => {
    last.question = question;
    last.evidence = responder.respond({ text: question }).evidence;
    return last.evidence;
  };
  /** Evidence may be two sentences; those are not ranked as sentences. */
  const isSentence = ({ quote, source }) => {
    const { text, sentences } = content.passages[Number(source.id)];
    return sentences.some(({ start, end }) => text.slice(start, end) === quote);
  };
  return {
    search: (question, limit) =>
      [...new Set(ask(question).map(({ source }) => Number(source.id)))].slice(0, limit),
    // The same reply ranks passages and sentences: it is not made twice.
    searchSentences: (question, limit) =>
      (question === last.question ? last.evidence : ask(question))
        .filter(isSentence)
        .slice(0, limit)
        .map(({ quote }) => quote),
  };
}
