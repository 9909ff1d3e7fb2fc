/** Fields in which channels put what people write; ids, which are long numbers too, stand in others. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(['text', 'question', 'caption']);
/** Payloads are flat; deeper than this nothing of a person's is put. */
const DEEPEST = 4;

/** The same payload with `mask` applied to what a person wrote in it. */
export function maskPayload<Payload>(payload: Payload, mask: (text: string) => string): Payload {
  // The shape stays the same: only strings are put in place of strings.
  return maskValue(payload, mask, 0) as Payload;
}

function maskValue(value: unknown, mask: (text: string) => string, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => maskValue(item, mask, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      typeof item === 'string' && TEXT_FIELDS.has(name) ? mask(item) : maskValue(item, mask, depth + 1),
    ]),
  );
}
