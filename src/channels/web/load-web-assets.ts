import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { StartError } from '../../errors.ts';
import type { AssetAddresses } from './page-shell.ts';

/** A built file in memory, compressed once at start: phones far from a mast load it first. */
export interface WebAsset {
  readonly contentType: string;
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
}

export interface WebAssets {
  readonly addresses: AssetAddresses;
  /** By file name, for example `app.1A2B3C4D.js`. */
  readonly files: ReadonlyMap<string, WebAsset>;
  /** The script that portals put into their pages, without the start data (`renderLoader`). */
  readonly loader: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const CONTENT_TYPES: Readonly<Record<keyof AssetAddresses | 'widget', string>> = {
  script: SCRIPT,
  widget: SCRIPT,
  style: 'text/css; charset=utf-8',
  icon: 'image/svg+xml',
};

/** Beside the compiled file: `scripts/build-web.mjs` writes there. */
const BUILT_FOLDER = fileURLToPath(new URL('./ui/', import.meta.url));

/** Takes only plain file names: a damaged manifest must not make the server hand out other files. */
function readName(manifest: unknown, part: string): string {
  const name = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, part) : undefined;
  if (typeof name !== 'string' || !/^[\w-]+\.[\w-]+\.\w+$/u.test(name)) throw new Error(`manifest: ${part}`);
  return name;
}

export function compress(contentType: string, identity: Buffer): WebAsset {
  return {
    contentType,
    identity,
    gzip: gzipSync(identity, { level: 9 }),
    br: brotliCompressSync(identity),
  };
}

function readFiles(folder: string): WebAssets {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = new Map<string, WebAsset>();
  const addressOf = (part: keyof typeof CONTENT_TYPES): string => {
    const name = readName(manifest, part);
    files.set(name, compress(CONTENT_TYPES[part], readFileSync(join(folder, name))));
    return `/assets/${name}`;
  };
  addressOf('widget');
  return {
    loader: readFileSync(join(folder, readName(manifest, 'loader')), 'utf8'),
    addresses: { script: addressOf('script'), style: addressOf('style'), icon: addressOf('icon') },
    files,
  };
}

/**
 * Reads the built web chat into memory, once, at start.
 * @throws StartError `config` when the folder holds no complete build.
 */
export function loadWebAssets(folder: string = BUILT_FOLDER): WebAssets {
  try {
    return readFiles(folder);
  } catch (cause) {
    throw new StartError('config', `Không đọc được giao diện web trong ${folder}. Hãy chạy: npm run build`, {
      cause,
    });
  }
}
