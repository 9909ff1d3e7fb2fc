import { type Brought, type Headers, type Platform, proofOf } from './bring-request.ts';
import { mutateBytes, mutateJson } from './hostile-json.ts';
import type { RandomSource } from './random-source.ts';
import { PEOPLE, REAL_UPDATES } from './real-updates.ts';

/** A request, and what must come of it. */
export interface FuzzRequest extends Brought {
  readonly platform: Platform;
  readonly sort: string;
  /**
   * `answered`: taken, and its text comes back to its chat. `refused`: never taken, whatever it holds. `any`: whatever is
   * right for it, but no fault of the server.
   */
  readonly must: 'answered' | 'refused' | 'any';
}

const PLATFORMS: readonly Platform[] = ['telegram', 'zalo-bot', 'zalo-oa'];
const JSON_TYPE = { 'content-type': 'application/json' };
const LONGEST_BODY = 256 * 1024;

/** By which an answer is known. */
const questionOf = (number: number): string => `Thủ tục số ${number} ở Nha Trang ngỡ ngàng?`;

type Make = (
  platform: Platform,
  number: number,
  random: RandomSource,
) => Omit<FuzzRequest, 'platform' | 'sort'>;

function realUpdate(platform: Platform, number: number, random: RandomSource): object {
  const ids = { person: random.pick(PEOPLE), number, text: questionOf(number) };
  return random.pick(REAL_UPDATES[platform])(ids);
}

const proved = (platform: Platform, body: Buffer, more: Headers = {}) => ({
  method: 'POST',
  headers: { ...JSON_TYPE, ...proofOf(platform, body), ...more },
  body,
});

const question: Make = (platform, number, random) => {
  const ids = { person: random.pick(PEOPLE), number, text: questionOf(number) };
  const body = Buffer.from(JSON.stringify(REAL_UPDATES[platform][0]?.(ids)));
  const chunkBytes = random.pick([0, 0, 1, 2, 3, 7, 1_000]);
  return { ...proved(platform, body), ...(chunkBytes > 0 && { chunkBytes }), must: 'answered' };
};

const mutatedJson: Make = (platform, number, random) => {
  const body = Buffer.from(mutateJson(realUpdate(platform, number, random), random));
  return { ...proved(platform, body), must: 'any' };
};

const mutatedBytes: Make = (platform, number, random) => {
  const body = mutateBytes(Buffer.from(JSON.stringify(realUpdate(platform, number, random))), random);
  return { ...proved(platform, body), must: 'any' };
};

const noUpdate: Make = (platform, _number, random) => {
  const body = random.pick([
    () => random.bytes(random.below(300)),
    () => Buffer.alloc(0),
    () => Buffer.from(random.pick(['null', '[]', '""', '{}', '7', '\ufeff{}', '{"ok":true}', '\u0000'])),
    () => Buffer.from('['.repeat(random.below(100_000))),
    () => Buffer.from('"'.padEnd(random.below(50_000), '\\"')),
    () =>
      Buffer.from(
        `{"timestamp":"${'1'.repeat(random.below(50))}"${' "timestamp":1'.repeat(random.below(9_000))}`,
      ),
  ])();
  return { ...proved(platform, body), must: 'any' };
};

const oversized: Make = (platform, _number, random) => {
  const body = Buffer.alloc(LONGEST_BODY + 1 + random.below(100_000), ' ');
  const chunkBytes = random.chance(0.3) ? 65_536 : undefined;
  return { ...proved(platform, body), ...(chunkBytes && { chunkBytes }), must: 'refused' };
};

/** Proofs that prove nothing. Headers of HTTP are Latin letters, so these are too. */
function badProof(proof: string, random: RandomSource): string | readonly string[] {
  return random.pick<() => string | readonly string[]>([
    () => '',
    () => proof.slice(0, -1),
    () => `${proof}x`,
    () => [proof, proof],
    () => `${proof}, ${proof}`,
    () => proof.replace(/.$/u, (last) => (last === '0' ? '1' : '0')),
    () => 'x'.repeat(random.below(6_000)),
    () => `${proof}\u00e1`,
    () => '__proto__',
  ])();
}

const unproved: Make = (platform, number, random) => {
  const body = Buffer.from(JSON.stringify(realUpdate(platform, number, random)));
  const [[name, proof] = ['', '']] = Object.entries(proofOf(platform, body));
  const bad = random.chance(0.2) ? {} : { [name]: badProof(String(proof), random) };
  return { method: 'POST', headers: { ...JSON_TYPE, ...bad }, body, must: 'refused' };
};

const wrongType: Make = (platform, number, random) => {
  const { body, headers } = proved(
    platform,
    Buffer.from(JSON.stringify(realUpdate(platform, number, random))),
  );
  const { 'content-type': _json, ...rest } = headers as Readonly<Record<string, string>>;
  const type = random.pick([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    '',
    '/',
    'a/b;;',
  ]);
  return { method: 'POST', headers: { ...rest, 'content-type': type }, body, must: 'refused' };
};

const wrongMethod: Make = (platform, number, random) => {
  const { body, headers } = proved(
    platform,
    Buffer.from(JSON.stringify(realUpdate(platform, number, random))),
  );
  const method = random.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND']);
  return { method, headers, body, must: 'refused' };
};

/** Headers that frameworks have stumbled over, beside an update that is right. */
const strangeHeaders: Make = (platform, number, random) => {
  const body = Buffer.from(JSON.stringify(realUpdate(platform, number, random)));
  const more = random.pick<Headers>([
    { 'content-encoding': 'gzip' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'APPLICATION/JSON' },
    { 'x-forwarded-for': '1.2.3.4, __proto__' },
    { host: 'x'.repeat(300) },
    { expect: '100-continue' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { cookie: 'a='.repeat(3_000) },
    { __proto__x: '1', constructor: '1' },
    { 'accept-encoding': 'br;q=1e999, *;q=-1' },
    { num_retry: '9'.repeat(400) },
  ]);
  return { ...proved(platform, body, more), must: 'any' };
};

/** Each sort with how many in a hundred are of it. */
const SORTS: readonly (readonly [share: number, sort: string, make: Make])[] = [
  [15, 'question', question],
  [45, 'mutated JSON', mutatedJson],
  [12, 'mutated bytes', mutatedBytes],
  [8, 'no update', noUpdate],
  [1, 'oversized', oversized],
  [9, 'unproved', unproved],
  [3, 'wrong type', wrongType],
  [3, 'wrong method', wrongMethod],
  [4, 'strange headers', strangeHeaders],
];

export function makeRequest(number: number, random: RandomSource): FuzzRequest {
  const platform = random.pick(PLATFORMS);
  let at = random.below(100);
  for (const [share, sort, make] of SORTS) {
    if (at < share) return { platform, sort, ...make(platform, number, random) };
    at -= share;
  }
  throw new RangeError('shares add up to a hundred');
}
