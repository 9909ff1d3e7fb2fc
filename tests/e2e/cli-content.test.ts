/** The commands of those who keep the content: `content check`, `index`, `eval`. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROKEN_FILES, OFFICE_FILES, OFFICE_QUESTION, writeFiles } from './cli-library.ts';
import { openWorkshop, toLines } from './cli-run.ts';

const workshop = openWorkshop();
let office: string;
beforeAll(() => {
  office = writeFiles(workshop.path('office'), OFFICE_FILES);
});

const check = (folder: string, today: string) =>
  workshop.run(['content', 'check', '--content', folder, '--today', today]);

const COUNTS = '1 nguồn, 0 đoạn văn, 1 dữ kiện, 0 dòng chỉ số, 1 câu hỏi thường gặp';

describe('content check', () => {
  it('finds nothing in clean content and leaves nothing behind', async () => {
    expect(await check(office, '2026-05-01')).toEqual({
      status: 0,
      stdout: `0 lỗi, 0 cảnh báo, 0 ghi chú trong ${COUNTS}.\n`,
      stderr: '',
    });
    expect(readdirSync(workshop.path()).sort()).toEqual(['home', 'office']);
  });

  it('notes what has expired by --today, which is no failure', async () => {
    const { status, stdout } = await check(office, '2026-10-01');
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^facts\/luu-tru\.yaml:2: ghi chú t-001: .*2026-09-30.* \[expired\]$/u),
      `0 lỗi, 0 cảnh báo, 1 ghi chú trong ${COUNTS}.`,
      '',
    ]);
  });

  it('lists the faults of all files at once, with file, line and rule, in the order of the files', async () => {
    const folder = writeFiles(workshop.path('broken'), {
      ...BROKEN_FILES,
      'articles/a.md': '---\ntitle: Bài\nkind: tin\n---\nMột câu.\n',
      'articles/b.md': `---\ntitle: Bài\n---\n${'Khánh Hòa.'.normalize('NFD')}\n`,
      'faq/khac.yaml': 'faq:\n  - id: Q 1\n',
    });
    const { status, stdout, stderr } = await check(folder, '2026-05-01');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const lines = stdout.split('\n').slice(0, -1);
    const faults = lines.slice(0, -1);
    for (const fault of faults)
      expect(fault).toMatch(/^[\w/.-]+:\d+: (?:LỖI|CẢNH BÁO|ghi chú) .+ \[[a-z-]+\]$/u);
    const places = faults.map((fault) => fault.split(':').slice(0, 2).join(':'));
    expect(places).toEqual(
      expect.arrayContaining([
        'articles/a.md:3',
        'articles/b.md:4',
        'facts/luu-tru.yaml:2',
        'faq/khac.yaml:2',
      ]),
    );
    const files = places.map((place) => place.split(':')[0]);
    expect(files).toEqual([...files].sort());
    const errors = faults.filter((fault) => fault.includes(': LỖI ')).length;
    expect(lines.at(-1)).toMatch(new RegExp(`^${errors} lỗi, \\d+ cảnh báo, \\d+ ghi chú\\.$`, 'u'));
  });

  it('fails for a warning too: a figure that the statement does not show', async () => {
    const folder = writeFiles(workshop.path('warned'), {
      ...OFFICE_FILES,
      'facts/luu-tru.yaml': String(OFFICE_FILES['facts/luu-tru.yaml']).replace('value: 17', 'value: 71'),
    });
    const { status, stdout } = await check(folder, '2026-05-01');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^facts\/luu-tru\.yaml:\d+: CẢNH BÁO .*71.* \[figure-without-proof\]\n0 lỗi, 1 cảnh báo/u,
    );
  });
});

describe('index', () => {
  it('builds the index of the main content where it is told, and of another folder beside it', async () => {
    const env = { CONTENT_DIR: office };
    const main = await workshop.run(['index'], { env });
    expect(main).toEqual({
      status: 0,
      stdout: `Đã dựng chỉ mục trong ${workshop.path('index')}: ${COUNTS}.\n`,
      stderr: '',
    });
    const built = readdirSync(workshop.path('index')).sort();
    expect(built).toEqual([expect.stringMatching(/^index-[0-9a-f]{16}\.json$/u), 'manifest.json']);
    const copy = writeFiles(workshop.path('copy'), OFFICE_FILES);
    const other = await workshop.run(['index', '--content', copy], { env });
    expect(other.stdout).toContain(workshop.path('index', 'by-content'));
    expect(readdirSync(workshop.path('index')).sort()).toEqual(['by-content', ...built]);
  });
});

describe('eval', () => {
  const QUESTIONS = [
    { id: 'e1', text: OFFICE_QUESTION, kind: 'figure', form: 'clean', expect: ['answer'], gold: ['17'] },
    {
      id: 'e2',
      text: 'Giá vàng hôm nay?',
      kind: 'off_domain',
      form: 'clean',
      expect: ['abstain'],
      gold: 'ABSTAIN',
    },
    { id: 'e3', text: OFFICE_QUESTION, kind: 'figure', form: 'typo', expect: ['answer'], gold: ['18'] },
    { id: 'e4', text: 'Giá bạc?', kind: 'figure', form: 'typo', expect: ['answer'], gold: ['18'] },
  ];
  const evaluate = (bank: string) =>
    workshop.run(['eval', bank, '--content', office, '--today', '2026-05-01']);

  it('counts right, wrong though answered and abstained, by kind and by form, and lists every miss', async () => {
    writeFiles(workshop.path(), { 'bank.jsonl': `${toLines(QUESTIONS)}\n` });
    const { status, stdout, stderr } = await evaluate(workshop.path('bank.jsonl'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/u));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['bank', 'total', 'right', 'wrong', 'abstained', '% right'],
        ['all', '4', '2', '1', '1', '50.0'],
        ['figure', '3', '1', '1', '1', '33.3'],
        ['off_domain', '1', '1', '0', '0', '100.0'],
        ['clean', '2', '2', '0', '0', '100.0'],
        ['typo', '2', '0', '1', '1', '0.0'],
        ['misses (2)'],
      ]),
    );
    expect(stdout).toContain(`e3 wrong: ${OFFICE_QUESTION}\n    lacks "18";`);
    expect(stdout).toContain('e4 abstained: Giá bạc?\n    kind abstain;');
  });

  it('says in which line a bank is wrong', async () => {
    writeFiles(workshop.path(), { 'bad.jsonl': toLines([QUESTIONS[0], { id: 'x' }]) });
    const { status, stdout, stderr } = await evaluate(workshop.path('bad.jsonl'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: Bộ câu hỏi [^\n]*bad\.jsonl, dòng 2 không đúng mẫu\.\n$/u);
  });
});
