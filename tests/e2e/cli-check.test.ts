/** `check`: a draft from a file or from standard input. */
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../support/word-file.ts';
import { OFFICE_FILES, writeFiles } from './cli-library.ts';
import { openWorkshop } from './cli-run.ts';

const RIGHT = 'Có 17 trung tâm lưu trữ số dùng chung.';
const WRONG = 'Có 19 trung tâm lưu trữ số dùng chung.';

const workshop = openWorkshop();
let office: string;
beforeAll(() => {
  office = writeFiles(workshop.path('office'), OFFICE_FILES);
});

const check = (words: readonly string[], input = '') =>
  workshop.run(['check', ...words, '--content', office, '--today', '2026-05-01'], { input });

describe.concurrent('check', () => {
  it('tells each figure of a file with its line, then the quotes; 1 when one is wrong', async () => {
    const file = workshop.path('du-thao.md');
    writeFileSync(file, `# Dự thảo\n\n${RIGHT}\n${WRONG}\n`);
    const { status, stdout, stderr } = await check([file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^2 số liệu: 1 đúng, 1 sai, 0 không có dữ liệu\.\n/u);
    expect(stdout).toContain('• dòng 4: “19” SAI, tài liệu ghi 17 trung tâm');
    expect(stdout).toContain('• dòng 3: “17” đúng [1]');
    expect(stdout).toContain('[1] “');
  });

  it('reads a Word file, and standard input without a file; 0 when nothing is wrong', async () => {
    const file = workshop.path('du-thao.docx');
    writeFileSync(file, wordFile(wordParagraph(RIGHT)));
    const runs = [await check([file]), await check([], RIGHT)];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    for (const { stdout } of runs) expect(stdout).toContain('1 số liệu: 1 đúng, 0 sai');
  });

  it('prints one line of the ask contract with --json', async () => {
    const { status, stdout } = await check(['--json'], WRONG);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'claim',
      claim: { verdict: 'contradicted', checks: [{ said: '19', start: 3, end: 5 }] },
    });
  });

  it.each([
    ['a file that is not there', ['khong-co.txt'], '', /ENOENT/u],
    ['a type that is not read', ['a.pdf'], '', /\.docx/u],
    ['nothing on standard input', [], ' ', /không có chữ/u],
  ])('ends with 2 and one line for %s', async (_name, words, input, message) => {
    const pdf = workshop.path('a.pdf');
    writeFileSync(pdf, '%PDF');
    const paths = words.map((word) => workshop.path(word));
    const { status, stdout, stderr } = await check(paths, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
