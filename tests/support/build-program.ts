import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Inside node_modules, so that git and linters know what it is. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/cchc-bot-tests', import.meta.url));

export interface BuiltProgram {
  readonly program: string;
  readonly remove: () => void;
}

/** A program as one file, which starts as fast as it can. It must be no module with an `await` at its top. */
export async function buildProgram(source: URL): Promise<BuiltProgram> {
  mkdirSync(CACHE, { recursive: true });
  const name = basename(source.pathname, '.ts');
  const folder = mkdtempSync(join(CACHE, `${name}-`));
  const program = join(folder, `${name}.cjs`);
  await build({
    entryPoints: [fileURLToPath(source)],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['pg-native'],
    logLevel: 'error',
  });
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
