import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../../errors.ts';
import { readSquad, type SquadArticle } from './read-squad.ts';
import { squadContent, squadQuestions, withoutPassages } from './squad-content.ts';

const ARTICLES: SquadArticle[] = [
  {
    title: 'Một',
    paragraphs: [
      {
        context: 'Hà Nội là thủ đô.'.normalize('NFD'),
        qas: [
          {
            id: 'a',
            question: 'Thủ đô là gì?'.normalize('NFD'),
            answers: [{ text: 'Hà Nội'.normalize('NFD') }],
          },
          { id: 'b', question: 'Không có đáp án?', answers: [] },
        ],
      },
      { context: 'Huế có sông Hương. Sông chảy qua thành phố.', qas: [] },
    ],
  },
  { title: 'Hai', paragraphs: [{ context: 'Đà Lạt ở trên cao.', qas: [] }] },
];

describe('squadQuestions', () => {
  it('gives questions that have an answer, in NFC, with their paragraph', () => {
    expect(squadQuestions(ARTICLES)).toEqual([
      { id: 'a', text: 'Thủ đô là gì?', answers: ['Hà Nội'], passageId: 'x0#0' },
    ]);
  });
});

describe('squadContent', () => {
  const content = squadContent(ARTICLES);

  it('makes an article a source and a paragraph a passage', () => {
    expect(content.sources.map(({ id, title }) => [id, title])).toEqual([
      ['x0', 'Một'],
      ['x1', 'Hai'],
    ]);
    expect(content.passages.map(({ id, sourceId, sentences }) => [id, sourceId, sentences.length])).toEqual([
      ['x0#0', 'x0', 1],
      ['x0#1', 'x0', 2],
      ['x1#0', 'x1', 1],
    ]);
    expect(content.passages[0]?.text).toBe('Hà Nội là thủ đô.');
  });

  it('can do without some passages, and without sources that are empty then', () => {
    const less = withoutPassages(content, ({ id }) => id === 'x0#1' || id === 'x1#0');
    expect(less.passages.map(({ id }) => id)).toEqual(['x0#0']);
    expect(less.sources.map(({ id }) => id)).toEqual(['x0']);
  });
});

describe('readSquad', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'squad-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads the published shape', () => {
    const file = join(folder, 'a.json');
    writeFileSync(file, JSON.stringify({ version: '1.1', data: ARTICLES }));
    expect(readSquad(file)).toEqual(ARTICLES);
  });

  it.each(['{', '{}', '{"data":[{"title":"Một"}]}'])('refuses %s', (text) => {
    const file = join(folder, 'a.json');
    writeFileSync(file, text);
    expect(() => readSquad(file)).toThrow(StartError);
    expect(() => readSquad(file)).toThrow('không đúng mẫu SQuAD');
  });

  it('says so when the file cannot be read', () => {
    expect(() => readSquad(join(folder, 'không.json'))).toThrow('Không đọc được tệp SQuAD');
  });
});
