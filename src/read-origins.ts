/** A list of origins, or the parts that are none and why. */
export type ReadOrigins =
  | { readonly ok: true; readonly origins: readonly string[] }
  | { readonly ok: false; readonly fault: string };

const LONGEST_SHOWN = 80;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function shown(part: string): string {
  const cut = part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part;
  return `“${cut.replace(/\p{C}/gu, '?')}”`;
}

/** What is wrong with an origin, if anything. Plain HTTP only on this machine: elsewhere anyone on the way could pose as the portal. */
function faultOf(part: string): string | undefined {
  if (part.includes('*')) return `${shown(part)} có dấu *: hãy ghi từng địa chỉ đầy đủ`;
  const url = URL.canParse(part) ? new URL(part) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) return `${shown(part)} không phải địa chỉ https://`;
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    return `${shown(part)} phải bắt đầu bằng https:// (http:// chỉ dùng được cho localhost)`;
  }
  return url.origin === part
    ? undefined
    : `${shown(part)} thừa hoặc sai một phần, hãy ghi đúng là ${url.origin}`;
}

/** Reads origins as browsers send them (scheme, host, port if unusual), parted by commas. All faults at once, in Vietnamese. */
export function readOrigins(value: string): ReadOrigins {
  const parts = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const faults = parts.flatMap((part) => faultOf(part) ?? []);
  if (faults.length > 0) return { ok: false, fault: faults.join('; ') };
  return { ok: true, origins: [...new Set(parts)] };
}
