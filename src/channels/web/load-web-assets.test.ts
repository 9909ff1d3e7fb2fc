import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { StartError } from '../../errors.ts';
import { loadWebAssets } from './load-web-assets.ts';

const names = {
  script: 'app.A1.js',
  style: 'app.B2.css',
  icon: 'icon.C3.svg',
  widget: 'widget.D4.js',
  loader: 'loader.E5.js',
};

function makeFolder(manifest: unknown, files: readonly string[] = Object.values(names)): string {
  const folder = mkdtempSync(join(tmpdir(), 'web-assets-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
  );
  for (const name of files) writeFileSync(join(folder, name), `content of ${name}`);
  return folder;
}

describe('loadWebAssets', () => {
  it('reads each file with its type and its compressed forms', () => {
    const { addresses, files, loader } = loadWebAssets(makeFolder(names));
    expect(addresses).toEqual({
      script: '/assets/app.A1.js',
      style: '/assets/app.B2.css',
      icon: '/assets/icon.C3.svg',
    });
    expect([...files.keys()].toSorted()).toEqual(['app.A1.js', 'app.B2.css', 'icon.C3.svg', 'widget.D4.js']);
    expect(loader).toBe('content of loader.E5.js');
    const script = files.get('app.A1.js');
    expect(script?.contentType).toBe('text/javascript; charset=utf-8');
    expect(script && gunzipSync(script.gzip).toString()).toBe('content of app.A1.js');
    expect(script && brotliDecompressSync(script.br).toString()).toBe('content of app.A1.js');
  });

  it.each([
    ['no manifest at all', () => '/nonexistent'],
    ['a manifest that is not JSON', () => makeFolder('{')],
    ['a manifest of another shape', () => makeFolder(null)],
    ['a missing name', () => makeFolder({ ...names, icon: undefined })],
    ['a name that leads out of the folder', () => makeFolder({ ...names, script: '../../etc/passwd.A1.js' })],
    ['a missing file', () => makeFolder(names, ['app.A1.js'])],
  ])('refuses %s with one clear message', (_name, makeIt) => {
    expect(() => loadWebAssets(makeIt())).toThrow(StartError);
    expect(() => loadWebAssets(makeIt())).toThrow(/npm run build/u);
  });
});
