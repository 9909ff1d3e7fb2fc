/** What no person types on purpose, on the standard input of `ask --json` and `analyze --json`. */
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArticle } from '../e2e/cli-library.ts';
import { type Finished, finish, jsonLines, openWorkshop, toLines } from '../e2e/cli-run.ts';

const QUESTION = 'Có bao nhiêu tập thể được khen thưởng?';
const ANSWER = '54 tập thể [1]';

/** What normalising so many marks takes at least, on a machine with nothing else to do. */
const NORMALISING_MS = 3_000;

const workshop = openWorkshop();
const ask = (): string[] => ['ask', '--json', '--content', workshop.path('article')];

const asRequests = (texts: readonly string[]): string => toLines(texts.map((text) => ({ text }))).trimEnd();
const ofAMillion = (text: string): string => text.repeat(1_000_000 / text.length);
/** All bytes in all neighbourhoods; each 0x0A ends a line. */
const BINARY = Uint8Array.from({ length: 65_536 }, (_value, i) => (i * 7 + (i >> 8)) & 0xff);

/** What is sent, each between two good questions, in one run. */
const HOSTILE = {
  long: asRequests(['a', 'cải cách ', '\u0301', 'a\u0323\u0302', '\uD800', '🙂', ' \n'].map(ofAMillion)),
  marks: asRequests([
    `a${'\u0301'.repeat(100_000)}`,
    '\u0323\u0302'.repeat(50_000),
    `khen${'\u0300'.repeat(400)}`,
  ]),
  oversized: `{"text":"${'a'.repeat(9 * 1024 * 1024)}"}`,
  disguised: asRequests([
    `\u202E${QUESTION}\u202C`,
    `\u2066${QUESTION}\u2069`,
    `${QUESTION}\u{E0041}\u{E0042}\u{E007F}`,
    QUESTION.replaceAll(' ', '\u00A0'),
    QUESTION.replaceAll('n', 'n\u200B'),
    `\uFEFF${QUESTION}\u0000`,
    `\u001B${QUESTION}\u0007`,
    `${QUESTION}\r\n`,
  ]),
  invisible: asRequests(['', ' ', '\u200B\u2060', '\u{E0041}\u{E0042}', '\u0000', '\u202E\u202C', '\r\n\t']),
  nested: ['['.repeat(200_000), `{"text":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`].join('\n'),
  badByte: Buffer.concat([Buffer.from(`{"text":"${QUESTION} `), Uint8Array.of(0xff), Buffer.from('"}')]),
  binary: BINARY,
} as const satisfies Record<string, string | Uint8Array>;

const answers = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
let finished: Finished;

beforeAll(async () => {
  writeArticle(workshop.path('article'));
  await workshop.run(['index', '--content', workshop.path('article')]);
  const parts = Object.entries(HOSTILE).flatMap(([id, bytes]) => [
    Buffer.from(bytes),
    Buffer.from(`\n${toLines([{ id, text: QUESTION }])}`),
  ]);
  finished = await workshop.run(ask(), { input: Buffer.concat(parts) });
  let between: Readonly<Record<string, unknown>>[] = [];
  for (const response of jsonLines(finished.stdout)) {
    if (typeof response['id'] !== 'string') between.push(response);
    else {
      // The good question behind each part.
      expect(response).toMatchObject({ kind: 'answer', text: expect.stringContaining(ANSWER) });
      answers.set(response['id'], between);
      between = [];
    }
  }
}, 120_000);

const kindsOf = (part: keyof typeof HOSTILE): unknown[] => answers.get(part)?.map(({ kind }) => kind) ?? [];
const errors = (count: number): string[] => Array.from({ length: count }, () => 'error');

describe('hostile lines', () => {
  it('never end the run, nor the answering of others, and write nothing else', () => {
    expect([...answers.keys()]).toEqual(Object.keys(HOSTILE));
    expect(finished).toMatchObject({ status: 1, stderr: '' });
  });

  it('of a million characters are answered with a request to be shorter', () => {
    expect(answers.get('long')).toHaveLength(7);
    for (const response of answers.get('long') ?? [])
      expect(response).toMatchObject({ kind: 'error', text: expect.stringContaining('500 ký tự') });
  });

  it('of 100,000 combining marks are refused before anything is done with them', () => {
    expect(kindsOf('marks').slice(0, 2)).toEqual(errors(2));
    for (const { elapsedMs } of answers.get('marks') ?? []) expect(elapsedMs).toBeLessThan(NORMALISING_MS);
  });

  it('beyond all size are refused without being kept', () => {
    expect(answers.get('oversized')).toMatchObject([
      { kind: 'error', text: expect.stringContaining('Dòng này dài quá') },
    ]);
  });

  it('with invisible characters mean what they show', () => {
    const said = answers.get('disguised')?.map(({ text }) => String(text).split('\n')[0]);
    expect(said).toEqual(Array.from({ length: 8 }, () => ANSWER));
  });

  it('give back no character that is invisible or turns the reading direction', () => {
    expect(finished.stdout).not.toMatch(
      /[^\P{Cc}\n]|[\u200B\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/u,
    );
  });

  it('with nothing visible are no questions', () => {
    expect(kindsOf('invisible')).toEqual(errors(7));
  });

  it('of deep nesting are no requests', () => {
    expect(kindsOf('nested')).toEqual(errors(2));
  });

  it('of JSON with a bad byte in the text are still questions', () => {
    expect(kindsOf('badByte')).toHaveLength(1);
    expect(kindsOf('badByte')).not.toContain('error');
  });

  it('of binary get one error for each line in it', () => {
    expect(kindsOf('binary')).toEqual(errors(BINARY.filter((byte) => byte === 0x0a).length + 1));
  });
});

describe('line ends', () => {
  it('may be those of Windows, may be missing at the end, and a byte order mark may stand at the start', async () => {
    const input = `\uFEFF{"id":1,"text":"xin chào"}\r\n{"id":2,"text":"xin chào"}\r\n{"id":3,"text":"xin chào"}`;
    const { status, stdout, stderr } = await workshop.run(ask(), { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(stdout).not.toContain('\r');
  });

  it('are the only places where a line ends', async () => {
    const input = '{"id":1,\r"text":"xin\u2028chào\u2029"}\n{"id":2,"text":"xin chào"}\n';
    const { stdout } = await workshop.run(ask(), { input });
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe('analyze --json', () => {
  it('survives the same', async () => {
    const input = Buffer.concat([
      Buffer.from(toLines(['a'.repeat(1_000_000), '\u0301'.repeat(100_000), '\0'].map((text) => ({ text })))),
      Uint8Array.of(0xff, 0xfe, 0x00, 0x0a),
      Buffer.from(toLines([{ text: 'hơn 6.500 lượt' }])),
    ]);
    const { status, stdout, stderr } = await workshop.run(['analyze', '--json'], { input });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(jsonLines(stdout)).toMatchObject([
      { intent: 'too-long' },
      { intent: 'too-long' },
      { intent: 'empty' },
      { kind: 'error' },
      { figures: [{ value: 6500 }] },
    ]);
  });
});

describe('many lines', () => {
  const MANY = 5_000;
  const requests = Array.from({ length: MANY }, (_value, id) => ({
    id,
    text: id % 50 ? 'xin chào' : QUESTION,
  }));

  it('are all answered, in order, to a reader that takes them slowly', async () => {
    const child = workshop.start(ask());
    child.stdin.end(toLines(requests));
    // The reader takes a little at a time, only after it had something else to do.
    child.stdout.setEncoding('utf8');
    let stdout = '';
    for await (const piece of child.stdout.iterator({ destroyOnReturn: false })) {
      stdout += piece;
      await new Promise(setImmediate);
    }
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
  });

  it.each([
    ['ask', ask],
    ['analyze', () => ['analyze', '--json']],
  ])('of %s end without a word when the reader leaves', async (_name, commandLine) => {
    const child = workshop.start(commandLine());
    const finished = finish(child);
    child.stdin.end(toLines(requests));
    await Promise.race([once(child.stdout, 'data'), finished]);
    child.stdout.destroy();
    expect(await finished).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('a reader that leaves', () => {
  it.each<[string, () => string[]]>([
    ['--help', () => ['--help']],
    ['ask', () => ['ask', '--content', workshop.path('article'), QUESTION]],
  ])('before %s has written', async (_name, commandLine) => {
    const child = workshop.start(commandLine());
    child.stdin.end();
    child.stdout.destroy();
    expect(await finish(child)).toMatchObject({ status: 0, stderr: '' });
  });
});
