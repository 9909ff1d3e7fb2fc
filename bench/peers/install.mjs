/** Installs the packages of this folder when they are missing or of another version. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

function isInstalled([name, version]) {
  try {
    return readJson(`node_modules/${name}/package.json`).version === version;
  } catch {
    return false;
  }
}

export function ensureInstalled() {
  const missing = Object.entries(readJson('package.json').dependencies).filter((one) => !isInstalled(one));
  if (missing.length === 0) return;
  console.error(
    `Installing in bench/peers: ${missing.map(([name, version]) => `${name} ${version}`).join(', ')}`,
  );
  const { status } = spawnSync('npm', ['ci'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in bench/peers failed; see above');
}
