import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from './html.ts';

describe('html', () => {
  it('escapes text and attribute values', () => {
    const name = `"><script>alert('x')</script>&`;
    expect(html`<a title="${name}">${name}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
    );
  });

  it('keeps nested markup, joins lists and drops undefined', () => {
    const items = ['một', '<hai>'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}${undefined}</ul>${3}`.markup).toBe('<ul><li>một</li><li>&lt;hai&gt;</li></ul>3');
  });

  it('does not take an object that only looks like markup', () => {
    // A value read from JSON could have this shape; the type checker refuses it, so does the code.
    const forged = { markup: '<script>' } as unknown as string;
    expect(() => html`<p>${forged}</p>`).toThrow();
  });

  it('leaves no character that could end a text or an attribute', () => {
    fc.assert(fc.property(fc.string(), (value) => !/[<>"']/u.test(escapeHtml(value))));
  });
});
