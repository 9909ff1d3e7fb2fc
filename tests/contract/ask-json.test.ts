/** `ask --json` over the article, line by line against the ask contract. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArticle } from '../e2e/cli-library.ts';
import { PROJECT } from '../e2e/cli-package.ts';
import { type Finished, jsonLines, openWorkshop, toLines } from '../e2e/cli-run.ts';

const KINDS = ['answer', 'claim', 'clarify', 'abstain', 'smalltalk', 'help', 'error'];
const CITING = ['answer', 'claim', 'clarify'];
const VERDICTS = ['supported', 'contradicted', 'not_found'];
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

type Response = Readonly<Record<string, unknown>>;

const workshop = openWorkshop();
beforeAll(() => {
  writeArticle(workshop.path('article'));
});

const askJson = (input: string | Uint8Array, ...options: readonly string[]): Promise<Finished> =>
  workshop.run(['ask', '--json', '--content', workshop.path('article'), ...options], { input });

async function askAll(
  requests: readonly object[],
  ...options: readonly string[]
): Promise<readonly Response[]> {
  return jsonLines((await askJson(toLines(requests), ...options)).stdout);
}

const ARTICLE = readdirSync(join(PROJECT, 'content', 'articles'))
  .map((name) => readFileSync(join(PROJECT, 'content', 'articles', name), 'utf8'))
  .join('\n')
  .normalize('NFC');

const CITATION = {
  marker: expect.any(Number),
  quote: expect.any(String),
  source: expect.objectContaining({ id: expect.any(String), title: expect.any(String) }),
};

function expectCitation(citation: unknown): void {
  expect(citation).toMatchObject(CITATION);
  const { quote, source, asOf } = citation as {
    quote: string;
    source: Response & { published?: string };
    asOf?: unknown;
  };
  expect(ARTICLE).toContain(quote);
  expect(quote.normalize('NFC')).toBe(quote);
  expect(source).toMatchObject({ publisher: 'Báo Khánh Hòa', published: expect.stringMatching(ISO_DATE) });
  if (asOf !== undefined) expect(asOf).toEqual(expect.any(String));
}

function expectClaim(response: Response): void {
  if (response['kind'] !== 'claim') {
    expect(response).not.toHaveProperty('claim');
    return;
  }
  expect(response['claim']).toEqual({ verdict: expect.any(String), checks: expect.any(Array) });
  const { verdict, checks } = response['claim'] as { verdict: string; checks: readonly Response[] };
  expect(VERDICTS).toContain(verdict);
  expect(checks.length).toBeGreaterThan(0);
  for (const check of checks) {
    expect(check['said']).toEqual(expect.any(String));
    expect(VERDICTS).toContain(check['verdict']);
  }
}

/** Said of questions, never of talk: one line, not part of the text. */
function expectUnderstood({ kind, text, understood }: Response): void {
  if (understood === undefined) return;
  expect(['answer', 'claim', 'clarify', 'abstain']).toContain(kind);
  expect(understood).toMatch(/^(?:Bạn hỏi|Tìm theo|Hiểu là): \S.*$/u);
  expect(text).not.toContain(understood);
}

/** Every promise that the contract makes for any response. */
function expectContract(response: Response): void {
  const { kind, text, citations, suggestions, confidence, elapsedMs } = response;
  expect(KINDS).toContain(kind);
  expect(String(text).trim()).not.toBe('');
  expect(suggestions).toEqual((suggestions as unknown[]).map(() => expect.any(String)));
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(elapsedMs).toBeGreaterThanOrEqual(0);
  const cited = citations as readonly { marker: number }[];
  if (!CITING.includes(String(kind))) expect(cited).toEqual([]);
  cited.forEach(expectCitation);
  // Each marker in the text leads to its citation, and each citation is marked.
  const marked = [...String(text).matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number));
  expect(new Set(marked)).toEqual(new Set(cited.map(({ marker }) => marker)));
  expectClaim(response);
  expectUnderstood(response);
}

const BANK = readFileSync(join(PROJECT, 'tests', 'bank', 'article-dev.jsonl'), 'utf8');

describe.concurrent('ask --json', () => {
  it('answers each line of a bank with one line, in order, within the contract', async () => {
    const { status, stdout, stderr } = await askJson(BANK);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const responses = jsonLines(stdout);
    const requests = jsonLines(BANK);
    expect(responses.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
    expect(responses.map(({ conversation }) => conversation)).toEqual(
      requests.map(({ conversation }) => conversation),
    );
    responses.forEach(expectContract);
    expect(new Set(responses.map(({ kind }) => kind))).toEqual(
      new Set(['answer', 'claim', 'abstain', 'smalltalk']),
    );
    // What only the bank knows is not handed through, and nothing is added that was not asked for.
    const fields = new Set(responses.flatMap(Object.keys));
    expect([...fields].sort()).toEqual(
      [
        'id',
        'conversation',
        'kind',
        'text',
        'citations',
        'claim',
        'understood',
        'suggestions',
        'actions',
        'confidence',
        'blocks',
        'elapsedMs',
      ].sort(),
    );
  });

  it('runs the commands of a conversation within the contract', async () => {
    const texts = [
      'Có bao nhiêu tập thể được nhận bằng khen?',
      '/nguồn',
      '/chude',
      '/huongdan',
      '/chiso',
      '/kiemtra Nhân dịp này, 60 cá nhân xuất sắc được nhận bằng khen của UBND tỉnh.',
      '/kiemtra',
      'thôi',
      '/nguonn',
      '/nguon',
    ];
    const responses = await askAll(texts.map((text) => ({ text, conversation: 'c' })));
    expect(responses.map(({ kind }) => kind)).toEqual([
      'answer',
      'answer',
      'help',
      'help',
      'help',
      'claim',
      'help',
      'help',
      'help',
      'answer',
    ]);
    responses.forEach(expectContract);
  });

  it('gives the same responses to the same requests, elapsedMs aside', async () => {
    const first = await askAll(jsonLines(BANK).slice(0, 20));
    const second = await askAll(jsonLines(BANK).slice(0, 20));
    const timeless = (responses: readonly Response[]) => responses.map((one) => ({ ...one, elapsedMs: 0 }));
    expect(timeless(second)).toEqual(timeless(first));
  });

  it('gives the same evidence for any Unicode form, case and tone placement', async () => {
    const question = 'Có bao nhiêu tập thể được khen thưởng?';
    const forms = [
      question,
      question.normalize('NFD'),
      question.toUpperCase(),
      'co bao nhieu tap the duoc khen thuong',
    ];
    const responses = await askAll(forms.map((text) => ({ text })));
    expect(responses[0]).toMatchObject({ kind: 'answer', text: expect.stringContaining('54 tập thể [1]') });
    for (const response of responses) expect(response['citations']).toEqual(responses[0]?.['citations']);
  });

  it('echoes ids of both types as they came, and none when there was none', async () => {
    const ids = ['a', '', 'Câu 1\n"', 0, -1.5, 9_007_199_254_740_991];
    const responses = await askAll([...ids.map((id) => ({ id, text: 'xin chào' })), { text: 'xin chào' }]);
    expect(responses.map(({ id }) => id)).toEqual([...ids, undefined]);
    expect(responses.at(-1)).not.toHaveProperty('id');
    expect(responses.at(-1)).not.toHaveProperty('conversation');
  });

  it('answers malformed lines with errors in their place and goes on', async () => {
    const input = [
      '{"id":1,"text":"xin chào"}',
      'đây không phải JSON',
      '',
      '[]',
      '{"id":"không có câu hỏi","conversation":"c"}',
      '{"id":6,"text":["a"]}',
      '{"id":7,"text":""}',
      '{"id":8,"text":"Có bao nhiêu tập thể được khen thưởng?"}',
    ].join('\n');
    const { status, stdout, stderr } = await askJson(input);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const responses = jsonLines(stdout);
    responses.forEach(expectContract);
    expect(responses.map(({ id, kind }) => [id, kind])).toEqual([
      [1, 'smalltalk'],
      [undefined, 'error'],
      [undefined, 'error'],
      [undefined, 'error'],
      ['không có câu hỏi', 'error'],
      [6, 'error'],
      [7, 'error'],
      [8, 'answer'],
    ]);
    expect(responses[4]).toMatchObject({ conversation: 'c', text: expect.stringContaining('"text"') });
  });

  it('writes nothing and succeeds when nothing comes in', async () => {
    expect(await askJson('')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe.concurrent('a conversation', () => {
  const START = 'Bao nhiêu tập thể xuất sắc được nhận bằng khen?';
  const FOLLOW_UP = 'thế còn cá nhân?';

  it('resolves follow-ups inside it, in order, and never from another one', async () => {
    const responses = await askAll([
      { id: 'alone', text: FOLLOW_UP },
      { id: 'a1', conversation: 'a', text: START },
      { id: 'b1', conversation: 'b', text: 'Ai trao bằng khen?' },
      { id: 'other', conversation: 'c', text: FOLLOW_UP },
      { id: 'none', text: FOLLOW_UP },
      { id: 'a2', conversation: 'a', text: FOLLOW_UP },
    ]);
    const textOf = (id: string) => responses.find((one) => one['id'] === id)?.['text'];
    expect(textOf('a1')).toContain('54');
    expect(textOf('a2')).toMatch(/^52/u);
    expect(textOf('other')).toBe(textOf('alone'));
    expect(textOf('none')).toBe(textOf('alone'));
    expect(textOf('alone')).not.toBe(textOf('a2'));
  });

  it('is known by its name to the letter', async () => {
    const names = ['toString', '__proto__', '', 'A', 'a ', 'á', 'á'.normalize('NFD')];
    const responses = await askAll([
      { conversation: 'a', text: START },
      ...names.map((conversation) => ({ conversation, text: FOLLOW_UP })),
    ]);
    expect(responses.map(({ conversation }) => conversation)).toEqual(['a', ...names]);
    expect(new Set(responses.slice(1).map(({ text }) => text)).size).toBe(1);
    expect(responses[1]?.['text']).not.toMatch(/^52/u);
  });
});

describe.concurrent('--evidence', () => {
  const QUESTIONS = [
    { id: 'answered', text: 'Có bao nhiêu tập thể được khen thưởng?' },
    { id: 'refused', text: 'Có bao nhiêu tập thể bị kỷ luật năm 2019?' },
    { id: 'talk', text: 'xin chào' },
    { id: 'broken' },
  ];

  it('adds candidates with score, kept and why, best first, also to an abstention', async () => {
    const [answered, refused, talk, broken] = await askAll(QUESTIONS, '--evidence', '50');
    for (const response of [answered, refused]) {
      const evidence = response?.['evidence'] as readonly Response[];
      expect(evidence.length).toBeGreaterThan(3);
      for (const item of evidence) {
        expectCitation(item);
        expect(item['score']).toEqual(expect.any(Number));
        // A reason stands with what was refused, and only there.
        expect(item['kept']).toBe(item['why'] === undefined);
      }
      expect(evidence.map(({ marker }) => marker)).toEqual(evidence.map((_item, i) => i + 1));
    }
    expect(refused?.['kind']).toBe('abstain');
    const { evidence, citations } = answered as {
      evidence: readonly Response[];
      citations: readonly Response[];
    };
    expect(evidence.find(({ kept }) => kept)?.['quote']).toBe(citations[0]?.['quote']);
    expect(talk?.['evidence']).toEqual([]);
    expect(broken).toMatchObject({ kind: 'error', evidence: [] });
  });

  it('gives no more than were asked for, the same ones, and changes nothing else', async () => {
    const all = await askAll(QUESTIONS.slice(0, 1), '--evidence', '50');
    const two = await askAll(QUESTIONS.slice(0, 1), '--evidence=2');
    const evidence = all[0]?.['evidence'] as readonly unknown[];
    expect(two[0]).toEqual({ ...all[0], evidence: evidence.slice(0, 2), elapsedMs: expect.any(Number) });
  });
});
