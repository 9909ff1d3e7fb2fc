const BYTES = 16;

/** 128 random bits in hex. Not `randomUUID`: browsers hide that from pages without HTTPS. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
