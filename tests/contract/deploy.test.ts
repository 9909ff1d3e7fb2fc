/** The files in deploy/ and docs/deploy.md, against the program that they run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.ts';
import { LARGEST_FILE } from '../../src/documents/document-limits.ts';
import { SETTING_EXAMPLES } from '../../src/settings.ts';

const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(at(name), 'utf8');
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => one);

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly ports?: readonly string[];
  readonly stop_grace_period: string;
}
const compose: {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, unknown>>;
} = parse(read('deploy/compose.yaml'), { merge: true });
const bots = Object.entries(compose.services).filter(([name]) => name.startsWith('bot-'));
const unit = read('deploy/cchc-bot.service');
const dockerfile = read('deploy/Dockerfile');
const nginx = read('deploy/nginx.conf');
const guide = read('docs/deploy.md');

const unitEnvironment = Object.fromEntries(
  found(unit, /^Environment=(.+)$/gmu).map((line) => {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
  }),
);
const imageEnvironment = Object.fromEntries(
  [...dockerfile.matchAll(/^(?:ENV| {3}) ([A-Z_]+)=(\S+)/gmu)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

describe('settings', () => {
  const known = new Set([...Object.keys(SETTING_EXAMPLES), 'NODE_ENV']);

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['the image', imageEnvironment],
    ['the unit', unitEnvironment],
    ...bots.map(([name, { environment }]) => [`compose ${name}`, environment] as const),
  ])('of %s are ones of the bot', (_where, environment) => {
    const names = Object.keys(environment);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('that are secret come from files, never from the environment', () => {
    const isSecret = (name: string): boolean => `${name}_FILE` in SETTING_EXAMPLES;
    const given = [imageEnvironment, unitEnvironment, ...bots.map(([, { environment }]) => environment)];
    expect(given.flatMap((environment) => Object.keys(environment).filter(isSecret))).toEqual([]);
  });

  it('that name a secret file name one that is there', () => {
    for (const [, { environment, secrets }] of bots) {
      const files = Object.values(environment).flatMap((value) => found(value, /^\/run\/secrets\/(.+)$/gu));
      expect(files.sort()).toEqual([...secrets].sort());
    }
    const services = Object.values(compose.services);
    const used = new Set(services.flatMap(({ secrets }) => secrets));
    expect([...used].sort()).toEqual(Object.keys(compose.secrets).sort());
    const credentials = found(unit, /^LoadCredential=([\w-]+):/gmu);
    expect(credentials.length).toBeGreaterThan(0);
    const credentialFiles = Object.values(unitEnvironment).flatMap((value) => found(value, /^%d\/(.+)$/gu));
    expect(credentialFiles).toEqual(credentials);
  });

  it('trust one proxy, and the proxy says whose request it is', () => {
    for (const environment of [unitEnvironment, ...bots.map(([, one]) => one.environment)]) {
      expect(environment['TRUST_PROXY']).toBe('1');
    }
    expect(nginx).toMatch(/proxy_set_header X-Forwarded-For +\$remote_addr;/u);
  });
});

describe('ports', () => {
  it('are the same for the image, compose, nginx and Prometheus', () => {
    const published = bots.flatMap(([, { ports = [] }]) => ports.map((port) => port.split(':')));
    expect(published.every(([host]) => host === '127.0.0.1')).toBe(true);
    const hostPorts = (inside: string | undefined): (string | undefined)[] =>
      published.filter(([, , to]) => to === inside).map(([, from]) => from);
    const servers = found(nginx, /^ +(?:# )?server 127\.0\.0\.1:(\d+)/gmu);
    expect(servers).toEqual([imageEnvironment['PORT'], ...hostPorts(imageEnvironment['PORT'])]);
    expect(found(dockerfile, /^EXPOSE (\d+)$/gmu)).toEqual([imageEnvironment['PORT']]);
    const operator = bots.map(([, { environment }]) => environment['OPERATOR_PORT']);
    expect(new Set([...operator, unitEnvironment['OPERATOR_PORT']])).toEqual(
      new Set([SETTING_EXAMPLES.OPERATOR_PORT]),
    );
    expect(hostPorts(SETTING_EXAMPLES.OPERATOR_PORT)).toHaveLength(bots.length);
    expect(read('deploy/prometheus.yml')).toContain(`"127.0.0.1:${SETTING_EXAMPLES.OPERATOR_PORT}"`);
  });
});

describe('the image', () => {
  it('has a Node that the package accepts, at an exact version', () => {
    const { engines }: { engines: { node: string } } = JSON.parse(read('package.json'));
    const least = found(engines.node, /(\d+)/gu).map(Number);
    const [major = 0, minor = 0] =
      found(dockerfile, /NODE_IMAGE=node:(\d+\.\d+)\.\d+-/gu)[0]
        ?.split('.')
        .map(Number) ?? [];
    const [leastMajor = 0, leastMinor = 0] = least;
    expect(major * 1_000 + minor).toBeGreaterThanOrEqual(leastMajor * 1_000 + leastMinor);
  });

  it('copies only what is there, and what the ignore file lets through', () => {
    const allowed = found(read('deploy/Dockerfile.dockerignore'), /^!(.+)$/gmu);
    const copied = found(dockerfile, /^COPY (?!--from)(.+) \S+$/gmu).flatMap((names) => names.split(' '));
    expect(copied).toContain('package.json');
    expect(copied.filter((name) => !existsSync(at(name)))).toEqual([]);
    expect([...new Set(copied)].sort()).toEqual(allowed.sort());
  });

  describe('health check', () => {
    let status = 200;
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/health/ready' ? status : 404).end();
    });
    beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
    afterAll(() => {
      server.close();
    });

    it.each([
      [200, 0],
      [503, 1],
    ])('ends with the right status when the bot says %d', async (says, expected) => {
      status = says;
      // The last CMD but one is that of the health check.
      const [, script] = JSON.parse(
        found(dockerfile, /^ {2}CMD (.+)$/gmu)[0]?.replace('"node", ', '') ?? '[]',
      );
      const { port } = server.address() as AddressInfo; // TCP, so no pipe's name
      const child = spawn(process.execPath, ['-e', script], { env: { PORT: String(port) } });
      expect(await once(child, 'close')).toEqual([expected, null]);
    });
  });
});

describe('the unit', () => {
  it('starts the bot again unless somebody must mend something first', () => {
    const statusOf = (name: string): string | undefined =>
      found(read('src/cli.ts'), new RegExp(`${name} = (\\d+);`, 'gu'))[0];
    expect(found(unit, /^RestartPreventExitStatus=(.+)$/gmu)).toEqual([statusOf('COULD_NOT_START')]);
    expect(statusOf('TRY_AGAIN')).toBe('75');
    expect(unit).toMatch(/^Restart=always$/mu);
    expect(unit).toMatch(/^StartLimitIntervalSec=0$/mu);
    for (const name of ['COULD_NOT_START', 'TRY_AGAIN']) expect(guide).toContain(`mã ${statusOf(name)} là`);
  });
});

describe('limits', () => {
  const seconds = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

  it('of a stop are longer than the bot takes at most', () => {
    const longest = Number(
      found(read('src/cli/serve-command.ts'), /STOP_DEADLINE_MS = ([\d_]+)/gu)[0]?.replace('_', ''),
    );
    expect(longest).toBeGreaterThan(0);
    const longestWait = Number(
      found(read('src/settings.ts'), /SHUTDOWN_WAIT_SECONDS: wholeNumber\(0, (\d+)\)/gu)[0],
    );
    for (const given of [
      found(unit, /^TimeoutStopSec=(\d+)$/gmu)[0],
      ...bots.map(([, one]) => one.stop_grace_period),
    ]) {
      expect(seconds(given) * 1_000).toBeGreaterThan(longest + longestWait * 1_000);
    }
  });

  it('of a body let through what the bot takes', () => {
    const limitIn = (location: string): string | undefined =>
      found(nginx.split(`location ${location} {`)[1] ?? '', /client_max_body_size +(\w+);/gu)[0];
    expect(limitIn('= /api/check')).toBe(`${LARGEST_FILE / 1024 / 1024}m`);
    expect(limitIn('/webhook/')).toBe('256k');
  });
});

describe('metrics', () => {
  const folder = 'src/operating/metrics';
  const sources = readdirSync(at(folder)).map((name) => read(`${folder}/${name}`));
  const defined = new Set(found(sources.join('\n'), /'(cchc_[a-z_]+)'/gu));
  const alerts = read('deploy/prometheus-alerts.yml');

  it('that alerts ask for are there', () => {
    const asked = found(alerts, /\b(cchc_[a-z_]+)/gu).map((name) =>
      name.replace(/_(?:bucket|sum|count)$/u, ''),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !defined.has(name))).toEqual([]);
  });

  it('are all in the guide, and nothing else is', () => {
    const told = new Set(found(guide, /`(cchc_[a-z_]+)`/gu));
    expect([...told].sort()).toEqual([...defined].sort());
  });

  it('raise alerts that the guide says what to do about', () => {
    const names = found(alerts, /- alert: (\w+)/gu);
    expect(names.length).toBeGreaterThan(10);
    expect(found(guide, /^### (Cchc\w+)$/gmu)).toEqual(names);
  });
});

describe('the guide', () => {
  it('says how each secret is changed', () => {
    const secrets = Object.keys(SETTING_EXAMPLES).filter((name) => `${name}_FILE` in SETTING_EXAMPLES);
    expect(secrets.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  it('names commands, files and places in itself that are there', () => {
    const commands = createProgram().commands.map((command) => command.name());
    const named = found(guide, /(?:cchc-bot|dist\/cli\.js) ([a-z-]+)/gu).filter((name) =>
      commands.includes(name),
    );
    expect(named).toEqual(expect.arrayContaining(['content', 'status', 'pause', 'resume', 'dead-letters']));
    const files = [
      ...found(guide, /\]\((\.\.\/[^)#]+)/gu).map((path) => path.slice(3)),
      ...found(guide, /`(deploy\/[\w.-]+)`/gu),
    ];
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((name) => !existsSync(at(name)))).toEqual([]);
    const anchors = found(guide, /^##+ (.+)$/gmu).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(found(guide, /\]\(#([^)]+)\)/gu).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
