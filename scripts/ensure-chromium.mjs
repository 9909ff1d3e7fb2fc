/** Makes sure that the browser tests have a Chromium: finds one, installs Debian's, or says what to do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

function versionOf(path) {
  try {
    return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 }).trim();
  } catch {
    return;
  }
}

/** Debian and Ubuntu, as root: the only place where this script installs anything. */
const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function install() {
  console.log(
    'No Chromium found. Installing the Debian package "chromium": apt-get update, then apt-get install.',
  );
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    if (spawnSync('/usr/bin/apt-get', step, options).status !== 0) return;
  }
  return findChromium();
}

const path = findChromium() ?? (canInstall() ? install() : undefined);
const version = path && versionOf(path);
if (version) {
  console.log(`${path}: ${version}`);
} else {
  console.error(
    path
      ? `${path} does not start. Set CHROMIUM_PATH to a Chromium or Chrome that does.`
      : 'No Chromium found. Install the package "chromium" (Debian, Ubuntu: apt-get install chromium as root), ' +
          'or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
  process.exitCode = 1;
}
