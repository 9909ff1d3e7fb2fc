/** `eval` as people run it: banks, a saved report, a paired test, thresholds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { OFFICE_FILES, OFFICE_QUESTION, writeFiles } from './cli-library.ts';
import { openWorkshop, toLines } from './cli-run.ts';

const workshop = openWorkshop();
const HOSTILE = 'Giá <script src="https://xau.example/x.js"></script> bạc & vàng?';
const QUESTIONS = [
  {
    id: 'e1',
    text: OFFICE_QUESTION,
    kind: 'figure',
    form: 'clean',
    expect: ['answer'],
    gold: ['17'],
    facts: ['t-001'],
  },
  { id: 'e2', text: HOSTILE, kind: 'off_domain', form: 'clean', expect: ['abstain'], gold: 'ABSTAIN' },
  { id: 'e3', text: OFFICE_QUESTION, kind: 'figure', form: 'typo', expect: ['answer'], gold: ['18'] },
  { id: 'e4', text: `${HOSTILE} 2`, kind: 'figure', form: 'typo', expect: ['answer'], gold: ['18'] },
];
const SQUAD = {
  data: ['Hội An', 'Phan Rang'].map((name, i) => ({
    title: name,
    paragraphs: [
      {
        context: `${name} có ${i + 3}08 ngôi nhà cổ.`,
        qas: [{ id: name, question: `${name} có bao nhiêu ngôi nhà cổ?`, answers: [{ text: `${i + 3}08` }] }],
      },
    ],
  })),
};
let office: string;
let bank: string;

beforeAll(() => {
  office = writeFiles(workshop.path('office'), OFFICE_FILES);
  writeFiles(workshop.path(), { 'bank.jsonl': toLines(QUESTIONS), 'squad.json': JSON.stringify(SQUAD) });
  bank = workshop.path('bank.jsonl');
});

const evaluate = (...options: readonly string[]) =>
  workshop.run(['eval', ...options, '--content', office, '--today', '2026-05-01']);
const read = (...names: readonly string[]): string => readFileSync(workshop.path(...names), 'utf8');

describe('eval --report', () => {
  it('writes the same results twice, without time or place', async () => {
    const first = await evaluate('--bank', bank, '--report', workshop.path('one'));
    const second = await evaluate(bank, '--report', workshop.path('two', 'inner'));
    expect([first, second].map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ]);
    expect(readdirSync(workshop.path('one')).sort()).toEqual(['index.html', 'report.md', 'results.json']);
    const results = read('one', 'results.json');
    expect(read('two', 'inner', 'results.json')).toBe(results);
    expect(read('two', 'inner', 'report.md')).toBe(read('one', 'report.md'));
    expect(results).not.toContain(workshop.path());
    const { bank: saved } = JSON.parse(results);
    expect(saved.measures[0]).toMatchObject({ name: 'accuracy', value: 0.5, hits: 2, total: 4 });
    expect(saved.questions.map((one: { outcome: string }) => one.outcome)).toEqual([
      'right',
      'right',
      'wrong',
      'abstained',
    ]);
    expect(saved.questions[0]).toMatchObject({ source: 'news', file: 'facts/luu-tru.yaml' });
  });

  it('writes a page that is well-formed, shows typed text as text and refers to nothing outside', () => {
    const page = read('one', 'index.html');
    const { document } = new JSDOM(page, { contentType: 'application/xhtml+xml' }).window;
    expect(document.body.textContent).toContain(`${HOSTILE} 2`);
    expect(document.querySelector('script, link, img, iframe')).toBeNull();
    expect(page).not.toMatch(/ (?:src|href)="/u);
    expect(document.querySelectorAll('svg').length).toBeGreaterThanOrEqual(4);
  });

  it('says so, before anything is asked, when the folder cannot be made', async () => {
    const { status, stdout, stderr } = await evaluate(bank, '--report', `${bank}/bao-cao`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: Không ghi được báo cáo vào [^\n]*\n$/u);
  });
});

describe('eval --compare', () => {
  it('pairs with a saved run', async () => {
    const saved = JSON.parse(read('one', 'results.json'));
    for (const one of saved.bank.questions) one.outcome = one.id === 'e1' ? 'abstained' : 'right';
    writeFiles(workshop.path('base'), { 'results.json': JSON.stringify(saved) });
    const { status, stdout } = await evaluate(bank, '--compare', workshop.path('base'));
    expect(status).toBe(0);
    expect(stdout).toContain('against the saved run: 3 -> 2 of 4 right, -25.0 points');
    expect(stdout).toContain('won (1): bank e1\nlost (2): bank e3, bank e4\n');
  });

  it.each(['khong-co', 'bank.jsonl'])('could not start with %s', async (name) => {
    const { status, stdout, stderr } = await evaluate(bank, '--compare', workshop.path(name));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: [^\n]*kết quả đã lưu[^\n]*\n$/u);
  });
});

describe('eval --at-least, --at-most', () => {
  it('ends with 0 when all are kept, and with 1 when one is missed', async () => {
    const kept = await evaluate(bank, '--at-least', 'accuracy=0.5', '--at-most', 'wrong=0.25');
    expect({ status: kept.status, stderr: kept.stderr }).toEqual({ status: 0, stderr: '' });
    const missed = await evaluate(bank, '--at-least', 'accuracy=0.92', '--at-least', 'refusals=1');
    expect({ status: missed.status, stderr: missed.stderr }).toEqual({
      status: 1,
      stderr: 'cchc-bot: accuracy là 0.5000, cần ít nhất 0.92.\n',
    });
  });

  it.each([
    ['khong-co=0.5', /Không có số đo khong-co\. Các số đo: accuracy, /u],
    ['accuracy', /--at-least cần dạng <số đo>=<giá trị>/u],
  ])('could not start with %s', async (threshold, message) => {
    const { status, stdout, stderr } = await evaluate(bank, '--at-least', threshold);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('eval --squad', () => {
  it('measures the finding of paragraphs and sentences, without a bank', async () => {
    const squad = workshop.path('squad.json');
    const { status, stdout, stderr } = await evaluate('--squad', squad, '--report', workshop.path('three'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^SQuAD\nclean\.passage-hit +1\.000 .* 2 of 2\n/u);
    expect(stdout).not.toContain('all banks');
    const { squad: saved, bank: none } = JSON.parse(read('three', 'results.json'));
    expect(saved.questions).toHaveLength(2);
    expect(none).toBeUndefined();
    expect(existsSync(workshop.path('three', 'index.html'))).toBe(true);
  });

  it('could not start with another file', async () => {
    const { status, stderr } = await evaluate('--squad', bank);
    expect(status).toBe(2);
    expect(stderr).toMatch(/không đúng mẫu SQuAD/u);
  });
});

describe('eval over several banks', () => {
  it('needs names and ids that can be told apart', async () => {
    writeFiles(workshop.path('other'), { 'bank.jsonl': toLines(QUESTIONS) });
    writeFiles(workshop.path(), { 'twice.jsonl': toLines([...QUESTIONS, QUESTIONS[0]]) });
    const names = await evaluate(bank, workshop.path('other', 'bank.jsonl'));
    expect(names).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('cùng tên bank') });
    const ids = await evaluate(workshop.path('twice.jsonl'));
    expect(ids).toMatchObject({ status: 2, stderr: expect.stringContaining('cùng mã e1') });
  });
});
