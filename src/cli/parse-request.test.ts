import { describe, expect, it } from 'vitest';
import { parseRequest } from './parse-request.ts';

const parse = (text: string) => parseRequest({ kind: 'line', text });

describe('parseRequest', () => {
  it.each<[string, string, object]>([
    ['the text alone', '{"text":"a"}', { text: 'a' }],
    ['an empty text: the bot says what is missing', '{"text":""}', { text: '' }],
    ['an id that is a string', '{"text":"a","id":"x"}', { text: 'a', id: 'x' }],
    ['an id that is a number', '{"text":"a","id":0}', { text: 'a', id: 0 }],
    ['an id that is an empty string', '{"text":"a","id":""}', { text: 'a', id: '' }],
    ['a conversation', '{"text":"a","conversation":"c"}', { text: 'a', conversation: 'c' }],
    ['fields set to null as absent', '{"text":"a","id":null,"conversation":null}', { text: 'a' }],
    ['fields of other programs', '{"text":"a","gold":["x"],"__proto__":{"id":1}}', { text: 'a' }],
    ['blanks around the object', ' \t{"text":"a"}\r ', { text: 'a' }],
  ])('takes %s', (_name, line, request) => {
    expect(parse(line)).toEqual({ ok: true, request });
  });

  it.each<[string, string, RegExp, object]>([
    ['no JSON', 'xin chào', /không phải JSON/u, {}],
    ['an empty line', '', /không phải JSON/u, {}],
    ['JSON that is cut off', '{"id":1,"text":"a', /không phải JSON/u, {}],
    ['two objects', '{"text":"a"}{"text":"b"}', /không phải JSON/u, {}],
    ['a list', '[{"text":"a"}]', /đối tượng JSON/u, {}],
    ['a string', '"a"', /đối tượng JSON/u, {}],
    ['a number', '5', /đối tượng JSON/u, {}],
    ['null', 'null', /đối tượng JSON/u, {}],
    ['no text', '{"id":7,"conversation":"c"}', /"text"/u, { id: 7, conversation: 'c' }],
    ['a text that is a number', '{"text":5,"id":"x"}', /"text"/u, { id: 'x' }],
    ['a text that is null', '{"text":null}', /"text"/u, {}],
    ['an id of another type', '{"text":"a","id":{"n":1},"conversation":"c"}', /"id"/u, { conversation: 'c' }],
    ['an id that no number holds', '{"text":"a","id":1e999}', /"id"/u, {}],
    ['a conversation of another type', '{"text":"a","id":1,"conversation":7}', /"conversation"/u, { id: 1 }],
  ])('refuses %s, says why and echoes what it can', (_name, line, why, request) => {
    expect(parse(line)).toEqual({ ok: false, why: expect.stringMatching(why), request });
  });

  it('refuses a line that was too long to be read', () => {
    expect(parseRequest({ kind: 'too-long' })).toEqual({
      ok: false,
      why: expect.stringContaining('dài quá'),
      request: {},
    });
  });

  it('never repeats what was sent', () => {
    for (const line of ['mật khẩu của tôi', '{"text":{"mật khẩu":1}}', '{"text":"a","id":["mật khẩu"]}'])
      expect(JSON.stringify(parse(line))).not.toContain('mật khẩu');
  });
});
