import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentDigest } from '../../src/content/content-digest.ts';
import { lintContent } from '../../src/content/lint-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';

const read = readContentFiles('content');
if (!read.ok) throw new Error(read.message);
const { files } = read;
const parsed = parseContent(files);
if (!parsed.ok)
  throw new Error(
    parsed.faults.map(({ message, place }) => `${place.file}:${place.line} ${message}`).join('\n'),
  );
const { content } = parsed;

const textOf = new Map(files.map(({ path, text }) => [path, text.normalize('NFC').replaceAll('\r\n', '\n')]));
const linesOf = new Map([...textOf].map(([path, text]) => [path, text.split('\n')]));

/** Nothing that was carried in may get lost; more may come. */
describe('the content of this repository', () => {
  it('holds all that was carried in', () => {
    const ofKind = (kind: 'fact' | 'index-row') =>
      content.statements.filter((each) => each.kind === kind).length;
    expect(ofKind('fact')).toBeGreaterThanOrEqual(369);
    expect(ofKind('index-row')).toBeGreaterThanOrEqual(60);
    expect(content.sources.length).toBeGreaterThanOrEqual(232);
    expect(content.faq.length).toBeGreaterThanOrEqual(80);
    expect(content.faq.flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(392);
    expect(content.gaps.length).toBeGreaterThanOrEqual(5);
    expect(content.passages.length).toBeGreaterThanOrEqual(14);
  });

  it('has no fault, no contradiction, no question in two entries', () => {
    expect(parsed.faults).toEqual([]);
    const rules = new Set(lintContent(content, '2026-11-22').map(({ level, rule }) => `${level} ${rule}`));
    rules.delete('note expired');
    expect([...rules]).not.toContain('warning conflicting-values');
    expect([...rules]).not.toContain('warning duplicate-variant');
    expect([...rules]).not.toContain('warning duplicate-source');
  });

  it('has every statement verbatim on one line of its file, at its place or below', () => {
    for (const { id, statement, place } of content.statements) {
      const lines = linesOf.get(place.file) ?? [];
      expect(lines[place.line - 1], id).toContain(`id: ${id}`);
      const end = lines.findIndex((line, index) => index >= place.line && line.includes('- id: '));
      const record = lines.slice(place.line, end === -1 ? undefined : end);
      expect(
        record.some((line) => line.includes(statement)),
        id,
      ).toBe(true);
    }
  });

  it('has every passage and every sentence verbatim in its file', () => {
    for (const { text, sentences, place } of content.passages) {
      const file = textOf.get(place.file) ?? '';
      expect(file).toContain(text);
      expect(linesOf.get(place.file)?.[place.line - 1]).toContain(text.split('\n')[0]);
      for (const { start, end } of sentences) expect(file).toContain(text.slice(start, end));
    }
  });

  it('can be written as JSON and read back', () => {
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('keeps the article of the province as it was published', () => {
    const article = files.find(({ path }) => path.includes('tong-ket-10-nam'))?.text ?? '';
    const body = article.split('---\n').slice(2).join('---\n');
    // Length and digest of the text as received, its no-break spaces included.
    expect(body).toHaveLength(2628);
    expect(contentDigest([{ path: '', text: body }])).toBe(
      '15bd06171d60316b107b2de4b63f209fb3a165f90400df59bc780b5f5ef02ebe',
    );
  });

  it('gives one digest in any order of the files', () => {
    expect(contentDigest([...files].reverse())).toBe(contentDigest(files));
  });
});

describe('content/README.md', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, block = '']) => block);

  const parseWith = (changes: Readonly<Record<string, string>>) =>
    parseContent(files.map(({ path, text }) => ({ path, text: text + (changes[path] ?? '') })));

  it('teaches with an example that works', () => {
    const [source = '', fact = ''] = blocks;
    const example = parseWith({
      'sources.yaml': `\n${source}`,
      'facts/khanh-hoa-2021-2030.yaml': `\n${fact}`,
    });
    expect(example.faults).toEqual([]);
    expect(
      example.ok &&
        example.content.statements.some(
          ({ sourceId }) => sourceId === 'bao-khanh-hoa-2027-01-12-xep-hang-2026',
        ),
    ).toBe(true);
  });

  it('shows the message that its mistake gives', () => {
    const [source = '', fact = ''] = blocks;
    const mistaken = fact.replace('xep-hang-2026', 'xep-hang-2025');
    const { faults } = parseWith({
      'sources.yaml': `\n${source}`,
      'facts/khanh-hoa-2021-2030.yaml': `\n${mistaken}`,
    });
    expect(faults).toHaveLength(1);
    expect(readme).toContain(faults[0]?.message);
  });
});
