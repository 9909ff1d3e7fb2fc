/**
 * Bundles the web chat: `node scripts/build-web.mjs [folder]`, by default into dist/channels/web/ui.
 * File names hold the hash of the content, and manifest.json says which they are.
 */
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src/channels/web/ui/', import.meta.url));
const outputFolder = process.argv[2] ?? fileURLToPath(new URL('../dist/channels/web/ui/', import.meta.url));

/** What becomes which part of the page. */
const PARTS = { script: 'main.tsx', style: 'style.css', icon: 'icon.svg' };

// Old files would be handed out by nobody, but would pile up.
await rm(outputFolder, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: source,
  entryPoints: [
    { in: PARTS.script, out: 'app' },
    { in: PARTS.style, out: 'app' },
    { in: PARTS.icon, out: 'icon' },
  ],
  outdir: outputFolder,
  entryNames: '[name].[hash]',
  bundle: true,
  minify: true,
  format: 'iife',
  charset: 'utf8',
  // Phones of 2019 and their frozen in-app browsers.
  target: ['es2019', 'chrome80'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.svg': 'copy' },
  metafile: true,
  logLevel: 'warning',
});

const entries = Object.entries(metafile.outputs);
const manifest = Object.fromEntries(
  Object.entries(PARTS).map(([part, entryPoint]) => {
    const found = entries.find(
      ([, output]) => output.entryPoint === entryPoint || entryPoint in output.inputs,
    );
    return [part, basename(found[0])];
  }),
);
await writeFile(join(outputFolder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
