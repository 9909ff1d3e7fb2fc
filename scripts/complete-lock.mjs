/**
 * Run after \`npm install\` when the registry at hand is a mirror that lacks packages of other platforms: npm then
 * leaves them out of package-lock.json, and \`npm ci\` refuses the lock everywhere. This adds the missing entries
 * (version, os, cpu, libc from their names); npm fetches them only on the platform that needs them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || !/^\d/u.test(version)) continue;
    const parts = name.split(/[/-]/u);
    const os = OS.find((one) => parts.includes(one));
    const cpu = CPU.find((one) => parts.includes(one));
    if (!os || !cpu) {
      console.error('skipped', name);
      continue;
    }
    const libc = os !== 'linux' ? undefined : parts.some((p) => p.startsWith('musl')) ? ['musl'] : ['glibc'];
    lock.packages[key] = {
      version,
      cpu: [cpu],
      ...(parent.dev && { dev: true }),
      ...(libc && { libc }),
      license: parent.license,
      optional: true,
      os: [os],
      ...(parent.engines && { engines: parent.engines }),
    };
    console.log('added', key, version, os, cpu, libc ?? '');
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
