/** Names of indices, systems and bodies that are typed in lower case too and must reach the search as they are. */
const NAMES = new Set('par index sipas papi pci ddci dti pgi vneid vcci covid ubnd ubmttq hdnd'.split(' '));

const ADDRESS = /[@\\_=]|:\/\/|^www\.|\.(?:vn|com|net|org|gov|edu|info|io)(?:$|[/:.,?!)])/iu;

/** Whether a chunk between spaces is an address, a figure with a slash (9/10), or a document number (76/NQ-CP). */
export function isProtectedChunk(chunk: string): boolean {
  if (/^[A-Za-z]+[?!.,]?$/u.test(chunk)) return false;
  return ADDRESS.test(chunk) || /^[("']?\d[\d.,]*[a-z]?[/-]/iu.test(chunk);
}

/** Whether a run of letters and digits is a figure, an abbreviation in capitals or a name of the domain. */
export function isProtectedToken(token: string): boolean {
  return (
    /^\d/u.test(token) ||
    (token === token.toUpperCase() && /[A-Z].*[A-Z]/u.test(token)) ||
    !/[aeiouyw]/iu.test(token) ||
    NAMES.has(token.toLowerCase())
  );
}
