import { describe, expect, it } from 'vitest';
import { parseAskBody } from './parse-ask-body.ts';

describe('parseAskBody', () => {
  it('takes what the contract names and drops the rest', () => {
    expect(parseAskBody({ text: 'a', id: 7, conversation: 'c', gold: ['54'] })).toEqual({
      ok: true,
      request: { text: 'a', id: 7, conversation: 'c' },
    });
    expect(parseAskBody({ text: '' })).toEqual({ ok: true, request: { text: '' } });
  });

  it.each([
    ['nothing', undefined, /JSON/u],
    ['null', null, /JSON/u],
    ['a list', [{ text: 'a' }], /JSON/u],
    ['a string', 'a', /JSON/u],
    ['no text', { id: 1 }, /"text"/u],
    ['a text that is a number', { text: 5 }, /"text"/u],
    ['an id that is an object', { text: 'a', id: {} }, /"id"/u],
    ['an id without end', { text: 'a', id: Number.NaN }, /"id"/u],
    ['a long id', { text: 'a', id: 'x'.repeat(129) }, /"id"/u],
    ['an empty conversation', { text: 'a', conversation: '' }, /"conversation"/u],
    ['a conversation that is null', { text: 'a', conversation: null }, /"conversation"/u],
  ])('refuses %s and says which field is wrong', (_name, body, message) => {
    const parsed = parseAskBody(body);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.problem).toMatch(message);
  });
});
