import { describe, expect, it } from 'vitest';
import { readWidgetOptions } from './widget-options.ts';

const DEFAULTS = readWidgetOptions({});

describe('readWidgetOptions', () => {
  it('takes what a portal chose', () => {
    const chosen = { title: ' Hỏi đáp Nha Trang ', position: 'left', color: '#A0b1C2' };
    expect(readWidgetOptions(chosen)).toEqual({ ...chosen, title: 'Hỏi đáp Nha Trang' });
  });

  it.each([
    {},
    { title: '', position: '', color: '' },
    { title: ' ', position: 'top', color: 'red' },
    { position: 'LEFT', color: '#fff' },
    { color: '#0a567a;background:url(//x)' },
    { color: 'url(#0a567a)' },
  ])('leaves the rest as it is: %j', (dataset) => {
    expect(readWidgetOptions(dataset)).toEqual(DEFAULTS);
  });

  it('cuts a title that is too long', () => {
    expect(readWidgetOptions({ title: 'a'.repeat(1000) }).title).toHaveLength(60);
  });
});
