/** The questions that ranking and confidence are learned from, each with its candidates and which of them are right. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../dist/answer/answerer.js';
import { createEvidenceTables, findEvidence } from '../dist/answer/evidence/find-evidence.js';
import { parseContent } from '../dist/content/parse-content.js';
import { readContentFiles } from '../dist/content/read-content-files.js';
import { squadContent, withoutPassages } from '../dist/eval/squad/squad-content.js';
import { cleanText } from '../dist/language/clean/clean-text.js';
import { searchCopy } from '../dist/language/clean/search-copy.js';
import { Knowledge } from '../dist/search/knowledge.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
export const TODAY = '2026-11-22';
/** Every sentence that could be right is to be learned from, not only the best ones. */
const LIMITS = { candidates: 64 };
const ARTICLE = 'articles/';
/** Banks to learn from whose questions have an answer in the content. */
export const ANSWERABLE_BANKS = [
  'content-dev',
  'readers-dev',
  'conversations-dev',
  'fresh-dev',
  'fresh-two-dev',
  'fresh-three-dev',
  'fresh-four-dev',
  'short-dev',
];

const xquad = JSON.parse(readFileSync(path('../tests/bank/xquad-vi-dev.json'), 'utf8')).data;

/** XQuAD-vi as content: a source for each article, a passage for each paragraph; some may be left out. */
export const xquadContent = (leaveOut = () => false) =>
  withoutPassages(squadContent(xquad), ({ id }) => leaveOut(...id.match(/\d+/gu).map(Number)));

export const xquadQuestions = xquad.flatMap(({ paragraphs }, article) =>
  paragraphs.flatMap(({ context, qas }, paragraph) =>
    qas.map(({ question, answers: [answer] }) => {
      const text = context.normalize('NFC');
      const said = answer.text.normalize('NFC');
      const start = text.startsWith(said, answer.answer_start) ? answer.answer_start : text.indexOf(said);
      return { question, article, paragraph, passageId: `x${article}#${paragraph}`, said, start };
    }),
  ),
);

/** A way to ask one body of knowledge for evidence. */
export function asker(content) {
  const knowledge = Knowledge.build(content);
  const answerer = createAnswerer({ knowledge, contact: '' });
  const sources = {
    ...createEvidenceTables(knowledge),
    today: TODAY,
  };
  return {
    knowledge,
    understand(text) {
      const clean = cleanText(text);
      return answerer.understand(clean.kind === 'clean' ? searchCopy(clean.text).text : text);
    },
    evidence: (query, limits) => findEvidence(query, { ...sources, ...(limits && { limits }) }),
  };
}

export function xquadLists() {
  const content = xquadContent();
  const { understand, evidence } = asker(content);
  const passages = new Map(content.passages.map((passage) => [passage.id, passage]));
  return xquadQuestions.map(({ question, article, passageId, said, start }) => ({
    source: 'XQuAD-vi dev',
    fold: article,
    rows: evidence(understand(question), LIMITS)
      .filter(({ candidate }) => candidate.sentences === 1)
      .map(({ candidate, values }) => {
        const inPassage = candidate.documentId === passageId;
        const span = passages.get(candidate.documentId).sentences[Number(candidate.id.split('.').at(-1)) - 1];
        const right = inPassage && start >= span.start && start < span.end;
        return { values, right, inPassage, said: candidate.quote.includes(said) };
      }),
  }));
}

/** Questions of a bank that stand alone: of a chat only the first. */
export const readBank = (name) => {
  const chats = new Set();
  return readLines(name).filter(({ conversation }) => {
    const isFirst = !chats.has(conversation);
    if (conversation !== undefined) chats.add(conversation);
    return isFirst;
  });
};

const readLines = (name) =>
  readFileSync(path(`../tests/bank/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The content of the project, or the part of it whose files a test lets through. */
export function projectContent(keep = () => true) {
  const read = readContentFiles(path('../content'));
  if (!read.ok) throw new Error(read.message);
  const files = read.files.filter(({ path: file }) => keep(file));
  const parsed = parseContent(files);
  if (!parsed.ok) throw new Error('content cannot be read');
  return parsed.content;
}

const plain = (text) => text.normalize('NFC').replace(/\s+/gu, ' ');

/** Whether a candidate is one of the facts of a question, or says its gold answer in the article. */
export function isGold({ gold, facts = [], article, evidence }, { documentId, quote }) {
  if (facts.includes(documentId)) return true;
  if (evidence !== undefined)
    return plain(evidence).includes(plain(quote)) || plain(quote).includes(plain(evidence));
  return article === true && documentId.includes('#') && gold.every((value) => plain(quote).includes(value));
}

function listsOf(name, items, { understand, evidence }) {
  return items
    .filter(
      ({ gold, facts = [], kind }) =>
        gold !== 'ABSTAIN' &&
        (facts.length > 0 || name === 'article-dev') &&
        !['chitchat', 'abuse', 'injection'].includes(kind),
    )
    .map((item, i) => ({
      source: name,
      fold: i,
      rows: evidence(understand(item.text), LIMITS)
        .filter(({ candidate }) => candidate.sentences === 1)
        .map(({ candidate, values }) => {
          const right = isGold(item, candidate);
          return { values, right, inPassage: right, said: right };
        }),
    }));
}

export function bankLists() {
  const whole = asker(projectContent());
  const article = asker(projectContent((file) => file.startsWith(ARTICLE)));
  return [
    ...ANSWERABLE_BANKS.flatMap((name) => listsOf(name, readBank(name), whole)),
    ...listsOf('article-dev', readBank('article-dev'), article),
  ];
}
