import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../errors.ts';
import { readBank } from './bank.ts';

const LINE = {
  id: 'AD001',
  text: 'Có bao nhiêu tập thể được khen thưởng?',
  kind: 'figure',
  form: 'clean',
  expect: ['answer'],
  gold: ['54'],
};
const ABSTAIN = { ...LINE, id: 'AD002', expect: ['abstain'], gold: 'ABSTAIN' };

describe('readBank', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bank-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function bankOf(...lines: (object | string)[]): string {
    const file = join(folder, 'bank.jsonl');
    writeFileSync(
      file,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return file;
  }

  it('reads the lines in order, empty ones left out', () => {
    expect(readBank(bankOf(LINE, '', ABSTAIN, '  ', ''))).toEqual([LINE, ABSTAIN]);
    expect(readBank(bankOf(''))).toEqual([]);
  });

  it('reads every field that scoring knows, and leaves the others out', () => {
    const all = {
      ...LINE,
      conversation: 'd1',
      any: ['54 tập thể'],
      verdict: 'supported',
      right: ['52'],
      must_not: ['100'],
      ok_quote: ['16 mục tiêu'],
      facts: ['kh11-001'],
      article: true,
      evidence: '54 tập thể và 52 cá nhân',
      computed: '106',
    };
    expect(readBank(bankOf({ ...all, note: 'ghi chú', clean: 'x' }))).toEqual([all]);
  });

  it('reads lines that end as Windows ends them', () => {
    expect(readBank(bankOf(`${JSON.stringify(LINE)}\r`, `${JSON.stringify(ABSTAIN)}\r`))).toHaveLength(2);
  });

  it.each<[string, object | string]>([
    ['no JSON', '{"id": '],
    ['no object', '5'],
    ['no text', { ...LINE, text: undefined }],
    ['no gold', { ...LINE, gold: undefined }],
    ['a gold that is neither a list nor ABSTAIN', { ...LINE, gold: 'abstain' }],
    ['an unknown verdict', { ...LINE, verdict: 'true' }],
    ['expect that is no list', { ...LINE, expect: 'answer' }],
  ])('names file and line when a line has %s', (_, line) => {
    const file = bankOf(LINE, line);
    expect(() => readBank(file)).toThrow(StartError);
    expect(() => readBank(file)).toThrow(`${file}, dòng 2 `);
  });

  it('says so when the file cannot be read', () => {
    const file = join(folder, 'không-có.jsonl');
    expect(() => readBank(file)).toThrow(StartError);
    expect(() => readBank(file)).toThrow(`Không đọc được bộ câu hỏi ${file}`);
  });

  it.each([
    ['article-dev', 60],
    ['content-dev', 320],
  ])('reads the bank %s', (name, count) => {
    const items = readBank(fileURLToPath(new URL(`../../tests/bank/${name}.jsonl`, import.meta.url)));
    expect(items).toHaveLength(count);
    expect(new Set(items.map(({ id }) => id)).size).toBe(count);
  });
});
