/** A field of something that came from outside; undefined where there is none. What it holds is unknown still. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  // Any object may be read so: the type says no more of the value than `unknown`.
  return (value as Readonly<Record<string, unknown>>)[name];
}
