import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of this package; the same from src/ and from dist/. */
export const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Our version, and the versions that the bytes of an index depend on. */
export function packageInfo(): { version: string; indexPackages: Readonly<Record<string, string>> } {
  // Our own file, checked by npm itself.
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  const { minisearch = '', natural = '' } = manifest.dependencies;
  return { version: manifest.version, indexPackages: { 'cchc-bot': manifest.version, minisearch, natural } };
}
