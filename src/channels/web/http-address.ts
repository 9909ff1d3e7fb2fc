/** The parsed address when it is an absolute http(s) one: content must not smuggle in `javascript:`. */
export function httpAddress(value: string | undefined): URL | undefined {
  if (value === undefined) return undefined;
  try {
    const address = new URL(value);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
  } catch {
    return undefined;
  }
}
