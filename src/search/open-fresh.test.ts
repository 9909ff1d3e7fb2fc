import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFresh } from './open-fresh.ts';
import { openKnowledge } from './open-knowledge.ts';

const PACKAGES = { 'cchc-bot': '0.1.0', minisearch: '7.2.0' };

describe('openFresh', () => {
  let folder: string;
  let contentDir: string;
  let indexDir: string;
  const write = (sentence: string): void =>
    writeFileSync(join(contentDir, 'articles/a.md'), `---\ntitle: Bài\n---\n${sentence}\n`);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fresh-'));
    contentDir = join(folder, 'content');
    indexDir = join(folder, 'index');
    mkdirSync(join(contentDir, 'articles'), { recursive: true });
    write('Tỉnh khen 54 tập thể.');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const build = (): void => {
    expect(openKnowledge({ contentDir, indexDir, packages: PACKAGES })).toMatchObject({ ok: true });
  };

  it('opens the index that was built from this content', () => {
    build();
    expect(openFresh(contentDir, indexDir, PACKAGES)?.passage('a#p1')?.text).toBe('Tỉnh khen 54 tập thể.');
  });

  it('opens nothing before an index was built', () => {
    expect(openFresh(contentDir, indexDir, PACKAGES)).toBeUndefined();
  });

  it('opens nothing once the content has changed or is gone', () => {
    build();
    write('Tỉnh khen 55 tập thể.');
    expect(openFresh(contentDir, indexDir, PACKAGES)).toBeUndefined();
    rmSync(contentDir, { recursive: true });
    expect(openFresh(contentDir, indexDir, PACKAGES)).toBeUndefined();
  });

  it('opens nothing that another version has written', () => {
    build();
    expect(openFresh(contentDir, indexDir, { ...PACKAGES, minisearch: '8.0.0' })).toBeUndefined();
  });
});
