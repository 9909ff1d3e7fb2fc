import { describe, expect, it } from 'vitest';
import { markup } from './markup.ts';

describe('markup', () => {
  it('escapes what is filled in', () => {
    expect(String(markup`<p title="${'"\'&'}">${'<script>'}</p>`)).toBe(
      '<p title="&quot;&#39;&amp;">&lt;script&gt;</p>',
    );
  });

  it('takes markup, numbers and lists as they are', () => {
    expect(String(markup`<ul>${[1, 2].map((n) => markup`<li>${n}</li>`)}</ul>`)).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
  });

  it('replaces what XML cannot hold', () => {
    expect(String(markup`${'a\u0000b\u001b\ud800c\ufffe'}`)).toBe('a\ufffdb\ufffd\ufffdc\ufffd');
    expect(String(markup`${'😀\n'}`)).toBe('😀\n');
  });
});
