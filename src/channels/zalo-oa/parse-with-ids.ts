/** 2^53 has 16 digits: with fewer a whole number is exact. */
const LONG_INTEGER = /^-?\d{16,}$/u;

/**
 * JSON with long whole numbers as strings: ids of Zalo exceed 2^53 and come quoted and unquoted. Undefined for what is
 * not JSON. Looks at each letter once.
 */
export function parseWithIds(json: string): unknown {
  try {
    return JSON.parse(quoteLongNumbers(json));
  } catch {
    return undefined;
  }
}

function quoteLongNumbers(json: string): string {
  let quoted = '';
  let kept = 0;
  for (let at = 0; at < json.length; ) {
    const end = json[at] === '"' ? endOfString(json, at) : endOfNumber(json, at);
    if (json[at] !== '"' && LONG_INTEGER.test(json.slice(at, end))) {
      quoted += `${json.slice(kept, at)}"${json.slice(at, end)}"`;
      kept = end;
    }
    at = end;
  }
  return quoted + json.slice(kept);
}

/** After the closing quote of the string that opens at `start`. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at + 1;
    if (json[at] === '\\') at += 1;
  }
  return json.length;
}

/** After the number that begins at `start`; after one letter where none does. */
function endOfNumber(json: string, start: number): number {
  let at = start;
  while (/[\d.eE+-]/u.test(json[at] ?? '')) at += 1;
  return Math.max(at, start + 1);
}
