/**
 * Bundles the web chat and the widget for portals: `node scripts/build-web.mjs [folder]`, by default into
 * dist/channels/web/ui. File names hold the hash of the content, and manifest.json says which they are.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src/channels/web/ui/', import.meta.url));
const outputFolder = process.argv[2] ?? fileURLToPath(new URL('../dist/channels/web/ui/', import.meta.url));

const OPTIONS = {
  absWorkingDir: source,
  outdir: outputFolder,
  entryNames: '[name].[hash]',
  bundle: true,
  minify: true,
  charset: 'utf8',
  // Phones of 2019 and their frozen in-app browsers.
  target: ['es2019', 'chrome80'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.svg': 'copy' },
  metafile: true,
  logLevel: 'warning',
};

/** Builds files, and gives the name of each: `{ part: file }` in, `{ part: file.hash.ext }` out. */
async function bundle(parts, names, options) {
  const entryPoints = Object.entries(parts).map(([part, file]) => ({ in: file, out: names[part] }));
  const { metafile } = await build({ ...OPTIONS, ...options, entryPoints });
  const outputs = Object.entries(metafile.outputs);
  const nameOf = (file) =>
    basename(outputs.find(([, output]) => output.entryPoint === file || file in output.inputs)[0]);
  return Object.fromEntries(Object.entries(parts).map(([part, file]) => [part, nameOf(file)]));
}

/**
 * In the page of a portal `rem` is what the portal says, so there it is counted from a length of our own; in media
 * queries it is the letter size of the browser everywhere. What stands on the root of our page stands on the widget.
 */
const standaloneStyle = {
  name: 'standalone-style',
  setup({ onLoad }) {
    // biome-ignore lint/style/useUnicodeRegex: esbuild reads it as an expression of Go, which has no such flag
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const lines = (await readFile(path, 'utf8')).replaceAll(':root', '.widget').split('\n');
      const contents = lines.map((line) =>
        line.startsWith('@media') ? line : line.replace(/(-?[\d.]+)rem\b/gu, 'calc($1 * var(--rem))'),
      );
      return { contents: contents.join('\n'), loader: 'css' };
    });
  },
};

async function bundleWidgetStyle() {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: ['widget/widget.css'],
    plugins: [standaloneStyle],
    write: false,
  });
  return outputFiles[0].text;
}

// Old files would be handed out by nobody, but would pile up.
await rm(outputFolder, { recursive: true, force: true });
const page = await bundle(
  { script: 'main.tsx', style: 'style.css', icon: 'icon.svg' },
  { script: 'app', style: 'app', icon: 'icon' },
  { format: 'iife', define: { IS_WIDGET: 'false' } },
);
const WIDGET_STYLE = JSON.stringify(await bundleWidgetStyle());
const widget = await bundle(
  { widget: 'widget/main.tsx' },
  { widget: 'widget' },
  { format: 'esm', define: { IS_WIDGET: 'true', WIDGET_STYLE } },
);
const loader = await bundle(
  { loader: 'widget/loader.ts' },
  { loader: 'loader' },
  {
    format: 'iife',
    // The server puts its start data in the place of this text.
    define: { WIDGET_FILE: JSON.stringify(`assets/${widget.widget}`), START_INFO: '"%START_INFO%"' },
    supported: { 'dynamic-import': true },
  },
);
const manifest = { ...page, ...widget, ...loader };
await writeFile(join(outputFolder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
