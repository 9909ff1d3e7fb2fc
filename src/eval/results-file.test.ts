import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEVEN } from '../../tests/support/question-results.ts';
import { StartError } from '../errors.ts';
import { evaluateBank } from './evaluation.ts';
import { readSavedRun, toResultsJson } from './results-file.ts';

describe('saved results', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'results-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const json = () => toResultsJson({ today: '2026-11-22', bank: evaluateBank(SEVEN) });

  it('come back from the folder and from the file', () => {
    const file = join(folder, 'results.json');
    writeFileSync(file, json());
    for (const path of [folder, file]) {
      const questions = readSavedRun(path).bank?.questions ?? [];
      expect(questions.map(({ id, outcome }) => [id, outcome])).toEqual(
        SEVEN.map(({ id, outcome }) => [id, outcome]),
      );
    }
  });

  it('are the same bytes for the same run, with at most six decimals', () => {
    expect(json()).toBe(json());
    expect(json()).not.toMatch(/\d\.\d{7}/u);
  });

  it.each(['{', '{}', '{"format":2}', '{"format":1,"bank":{"questions":[{}]}}'])(
    'are refused: %s',
    (text) => {
      writeFileSync(join(folder, 'results.json'), text);
      expect(() => readSavedRun(folder)).toThrow(StartError);
      expect(() => readSavedRun(folder)).toThrow('không phải kết quả đã lưu');
    },
  );

  it('say so when they are not there', () => {
    expect(() => readSavedRun(join(folder, 'không'))).toThrow('Không đọc được kết quả đã lưu');
  });
});
