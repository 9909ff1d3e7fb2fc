import type { RandomSource } from './random-source.ts';

/** Values as JSON text, among them what `JSON.stringify` would never write. */
const HOSTILE: readonly string[] = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1.5', '1e308', '1e999', '-1e999', '5e-324'],
  ...['9007199254740993', '-9007199254740993', '9'.repeat(19), '9'.repeat(5_000), '0.1e1', '1E+2'],
  ...[
    '""',
    '" "',
    '"0"',
    '"-1"',
    '"NaN"',
    '"__proto__"',
    '"constructor"',
    '"/start@"',
    '"@"',
    '"f:1"',
    '"s:99"',
  ],
  ...[
    '"\\ud800"',
    '"\\udfff\\ud800"',
    '"a\\u0000b"',
    '"\\u202e\\u2066"',
    '"\\ufdfa\\ufdfa"',
    '"\\r\\nX-A: 1"',
  ],
  ...['"private"', '"supergroup"', '"GROUP"', '"message.text.received"', '"user_send_text"', '"unfollow"'],
  ...[
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '{"":0}',
    '{"__proto__":{"is_bot":false}}',
    '{"constructor":{"prototype":1}}',
  ],
  ...['{"id":{"id":{"id":1}}}', '{"toString":1,"valueOf":1,"length":-1}', '{"type":"private","id":"1"}'],
  `"${'ỡ'.repeat(20_000)}"`,
  `"${'a\u0301\u0302'.repeat(9_000)}"`,
  `"${'@cchc_bot '.repeat(3_000)}"`,
  `"${'/'.repeat(5_000)}"`,
  `"${'x'.repeat(3_000)}@vi-du.vn 0905123456"`,
  '['.repeat(5_000) + ']'.repeat(5_000),
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `[${'{"type":"mention","offset":0,"length":9},'.repeat(2_000)}{}]`,
  `[${'{"type":"bot_command","offset":-5,"length":1e9},'.repeat(500)}{}]`,
  `[${'[{"text":"x","callback_data":"s:1"}],'.repeat(2_000)}[]]`,
];

type Path = readonly (string | number)[];

/** Ways to all values in it, those of the values that hold others included. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

/** The value as JSON text, with `change` put in place of what stands at `path`; `undefined` leaves it out. */
function write(value: unknown, path: Path, change: (old: string) => string | undefined): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return change(JSON.stringify(value));
  const isList = Array.isArray(value);
  const parts = Object.entries(Object(value)).flatMap(([key, inner]) => {
    const text = key === String(name) ? write(inner, rest, change) : JSON.stringify(inner);
    if (text === undefined) return [];
    return isList ? [text] : [`${JSON.stringify(key)}:${text}`];
  });
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

/** JSON text of `value` with one of its values changed, left out, said twice or buried. */
function mutateOnce(value: unknown, random: RandomSource): string {
  const path = random.pick(pathsIn(value));
  const change = random.pick<(old: string) => string | undefined>([
    () => random.pick(HOSTILE),
    () => random.pick(HOSTILE),
    () => undefined,
    (old) => `[${old}]`,
    (old) =>
      old.startsWith('"')
        ? `"${random.pick(['\\ud83d', 'Thủ tục ', '\\u0000', '𠀀'])}${old.slice(1)}`
        : `"${old.replaceAll(/["\\]/gu, '')}"`,
    (old) =>
      old.startsWith('{') && old.length > 2 ? `${old.slice(0, -1)},${old.slice(1)}` : `{"id":${old}}`,
    (old) =>
      old.startsWith('{') && old.length > 2 ? `{"__proto__":${random.pick(HOSTILE)},${old.slice(1)}` : old,
  ]);
  return write(value, path, change) ?? '';
}

/** JSON text that is like `value` but for up to three changes. */
export function mutateJson(value: unknown, random: RandomSource): string {
  let text = mutateOnce(value, random);
  for (let more = random.below(3); more > 0; more -= 1) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return text;
    }
    // Deep ones cannot be walked again.
    if (text.length > 4_000) return text;
    text = mutateOnce(parsed, random);
  }
  return text;
}

/** Bytes like `bytes` but for some that are flipped, lost, doubled or new. */
export function mutateBytes(bytes: Buffer, random: RandomSource): Buffer {
  let mutated = Buffer.from(bytes);
  for (let changes = 1 + random.below(4); changes > 0; changes -= 1) {
    const at = random.below(mutated.length + 1);
    const to = at + random.below(16);
    const [before, between, after] = [
      mutated.subarray(0, at),
      mutated.subarray(at, to),
      mutated.subarray(to),
    ];
    const replaced = random.pick([
      () => random.bytes(between.length),
      () => Buffer.alloc(0),
      () => Buffer.concat([between, between]),
      () => Buffer.concat([random.bytes(random.below(8)), between]),
      () => Buffer.concat([Buffer.from([0xe1, 0xbb]), between]),
    ])();
    mutated = random.chance(0.1) ? before : Buffer.concat([before, replaced, after]);
  }
  return mutated;
}
