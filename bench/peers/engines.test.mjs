/** Run by `npm run bench:peers -- --quick`, or in this folder: node --test */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureAccuracy, score } from './accuracy.mjs';
import { collection, passages, questions } from './collection.mjs';
import { conditions } from './conditions.mjs';
import { ENGINES, loadEngine } from './engines.mjs';
import { compareTimes, quantile } from './timing.mjs';
import { bigrams, folded, topical } from './tokens.mjs';

const OBVIOUS = [
  'Con mèo ngủ trên mái nhà.',
  'Hà Nội là thủ đô của Việt Nam.',
  'Cây lúa mọc ngoài đồng ruộng.',
];

for (const name of ENGINES) {
  test(`${name} finds an obvious passage`, async () => {
    const { build, title, settings } = await loadEngine(name);
    assert.ok(title && settings);
    const { search, searchSentences } = build(OBVIOUS);
    assert.equal(search('thủ đô của Việt Nam', 3)[0], 1);
    if (searchSentences) assert.equal(searchSentences('thủ đô của Việt Nam', 3)[0], OBVIOUS[1]);
  });

  test(`${name} takes what is no question`, async () => {
    const { search } = (await loadEngine(name)).build(OBVIOUS);
    for (const text of ['', '?', '"', 'a:b AND (c* OR -d^2)~1', "'; --"])
      assert.ok(search(text, 3).length <= 3, text);
  });
}

test('a collection is the same for the same seed and begins with the paragraphs', () => {
  const texts = collection(500, 7);
  assert.equal(texts.length, 500);
  assert.deepEqual(texts.slice(0, passages.length), passages);
  assert.deepEqual(texts, collection(500, 7));
  assert.notDeepEqual(texts, collection(500, 8));
  assert.equal(collection(3, 7).length, 3);
});

test('conditions change what they say and nothing else', () => {
  const texts = questions.map(({ text }) => text);
  const typed = conditions.typo(texts, 1);
  assert.deepEqual(typed, conditions.typo(texts, 1));
  assert.ok(typed.filter((text, i) => text !== texts[i]).length > 0.99 * texts.length);
  for (const [i, text] of typed.entries()) assert.ok(Math.abs(text.length - texts[i].length) <= 1);
  assert.deepEqual(conditions.stripped(['Đường ở đâu?']), ['Duong o dau?']);
  assert.deepEqual(conditions.NFD(['ở']), ['o\u031b\u0309']);
});

test('ranks become hit@1 and MRR; not found counts as nothing', () => {
  assert.deepEqual(score([1, 2, 0, 1]), { hit: 0.5, mrr: 0.625 });
});

test('an engine that knows the answers scores 1 on the questions as written, not on others', () => {
  const byText = new Map(questions.map((question) => [question.text, question]));
  const build = () => ({
    search: (text) => [byText.get(text)?.passage ?? -1],
    searchSentences: (text) => byText.get(text)?.answers ?? [],
  });
  const { clean, NFD } = measureAccuracy(build, questions.slice(0, 50), 1);
  assert.deepEqual(clean, { passage: { hit: 1, mrr: 1 }, sentence: { hit: 1, mrr: 1 } });
  assert.equal(NFD.passage.hit, 0);
});

test('tokens are folded; words that ask are left out unless they are all', () => {
  assert.deepEqual(folded('Đường phố'), ['duong', 'pho']);
  assert.deepEqual(bigrams(['a', 'b', 'c']), ['a_b', 'b_c']);
  assert.deepEqual(topical(['thủ', 'đô', 'là', 'gì']), ['thủ', 'đô']);
  assert.deepEqual(topical(['là', 'gì']), ['là', 'gì']);
});

test('times are of the same questions, each asked once after warming up', () => {
  const asked = [];
  const engine = { search: (text) => asked.push(text) };
  const bare = { search: () => [] };
  const texts = Array.from({ length: 120 }, (_, i) => String(i));
  const times = compareTimes(engine, bare, { texts, seconds: 60, collectGarbage: () => undefined });
  assert.equal(times.questions, 80);
  assert.equal(new Set(asked.slice(-80)).size, 80);
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([3, 1, 2], 0.99), 3);
});
