import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

type Versions = Readonly<Record<string, string>>;
const manifest: { dependencies: Versions; devDependencies: Versions; overrides: Versions } = JSON.parse(
  read('package.json'),
);

/** The packages named in the first column of the table under a heading. */
function listedUnder(heading: string): string[] {
  const section =
    read('docs/dependencies.md')
      .split('\n## ')
      .find((part) => part.startsWith(heading)) ?? '';
  const firstCells = section.split('\n').map((line) => /^\| (`[^|]+) \|/u.exec(line)?.[1] ?? '');
  return firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name ?? ''));
}

describe('docs/dependencies.md', () => {
  it.each([
    ['In production', manifest.dependencies],
    ['In development', manifest.devDependencies],
  ])('gives the reason for each package: %s', (heading, packages) => {
    expect(listedUnder(heading)).toEqual(Object.keys(packages).sort());
  });

  it('names what is held back, overrides among it', () => {
    const known = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    const held = listedUnder('Held back');
    expect(held.filter((name) => !(name in known))).toEqual([]);
    expect(held).toEqual(expect.arrayContaining(Object.keys(manifest.overrides)));
  });

  it('speaks of exact versions, as package.json has them', () => {
    const versions = Object.values({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.overrides,
    });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
  });
});
