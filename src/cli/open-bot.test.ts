import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexDirFor, openBot } from './open-bot.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-bot-'));
  for (const name of ['content', 'other']) mkdirSync(join(folder, name));
  symlinkSync(join(folder, 'content'), join(folder, 'link'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true }));

const main = () => ({ contentDir: join(folder, 'content'), indexDir: join(folder, 'index') });

describe('indexDirFor', () => {
  it.each(['content', 'content/', 'other/../content', 'link'])(
    'gives %s, the main content, the main index',
    (name) => {
      expect(indexDirFor(join(folder, name), main())).toBe(main().indexDir);
    },
  );

  it('gives each other folder an index of its own, the same whenever it is asked', () => {
    const other = indexDirFor(join(folder, 'other'), main());
    expect(other).toMatch(/index\/by-content\/[0-9a-f]{16}$/u);
    expect(indexDirFor(join(folder, 'other', '.'), main())).toBe(other);
    expect(indexDirFor(join(folder, 'missing'), main())).not.toBe(other);
  });
});

describe('openBot', () => {
  it('keeps the indexes of the last eight other content folders', async () => {
    const indexDir = join(folder, 'many');
    const contents = Array.from({ length: 10 }, (_, i) => join(folder, `content-${i}`));
    for (const contentDir of contents) {
      mkdirSync(join(contentDir, 'articles'), { recursive: true });
      writeFileSync(join(contentDir, 'articles', 'a.md'), '---\ntitle: Bài\n---\nTỉnh khen 54 tập thể.\n');
      await openBot({
        contentDir,
        indexDir: indexDirFor(contentDir, { ...main(), indexDir }),
        contact: '',
        notify: () => undefined,
      });
    }
    const last = indexDirFor(contents.at(-1) ?? '', { ...main(), indexDir });
    const kept = readdirSync(join(indexDir, 'by-content'));
    expect(kept).toHaveLength(8);
    expect(last.endsWith(kept.find((name) => last.endsWith(name)) ?? 'none')).toBe(true);
  });
});
