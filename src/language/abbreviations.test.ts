import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from './abbreviations.ts';
import { fold } from './fold.ts';
import { isPlainSyllable } from './syllables/match-rime.ts';
import { tokenize } from './tokenize.ts';

describe('the table of abbreviations', () => {
  it('has short forms that are one folded token', () => {
    const odd = ABBREVIATIONS.filter(({ short }) => {
      const [token, ...rest] = tokenize(short);
      return token?.term !== short || rest.length > 0;
    });
    expect(odd).toEqual([]);
  });

  it('has full forms in NFC, written with their marks', () => {
    for (const full of ABBREVIATIONS.flatMap(({ full, also = [] }) => [full, ...also])) {
      expect(full).toBe(full.normalize('NFC'));
      if (!['em', 'index', 'trung'].includes(full)) expect(fold(full), full).not.toBe(full);
    }
  });

  it('has typed forms in lower case that fold to the short form, and folded neighbours', () => {
    for (const { short, typed, after = [], before = [] } of ABBREVIATIONS) {
      if (typed !== undefined) expect(fold(typed)).toBe(short);
      for (const neighbour of [...after, ...before]) {
        expect(neighbour).toBe(fold(neighbour));
        expect(neighbour).not.toContain(' ');
      }
    }
  });

  it('has no entry that an earlier one of the same short form always hides', () => {
    const hidden = ABBREVIATIONS.filter((entry, i) =>
      ABBREVIATIONS.slice(0, i).some(
        (earlier) =>
          earlier.short === entry.short &&
          earlier.scope === entry.scope &&
          earlier.after === undefined &&
          earlier.before === undefined &&
          (earlier.typed === undefined || earlier.typed === entry.typed),
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('has no neighbour that an earlier entry of the same short form takes', () => {
    const taken = ABBREVIATIONS.flatMap(({ short, typed, after, before = [] }, i) =>
      ABBREVIATIONS.slice(0, i)
        .filter(
          (earlier) =>
            earlier.short === short && earlier.typed === typed && !earlier.after && after === undefined,
        )
        .flatMap((earlier) => before.filter((neighbour) => earlier.before?.includes(neighbour)))
        .map((neighbour) => `${short} ${neighbour}`),
    );
    expect(taken).toEqual([]);
  });

  it('never guesses what the name of an index stands for', () => {
    const names = ['sipas', 'papi', 'pci', 'dti', 'pgi', 'par', 'index', 'ddci', 'vcci'];
    expect(ABBREVIATIONS.filter(({ short }) => names.includes(short))).toEqual([]);
  });

  it('has no chat form without conditions that is a Vietnamese syllable too', () => {
    // Chat that hardly ever stands for anything else in a question.
    const known = new Set(['tui', 'nhiu', 'lun', 'khum']);
    const unsafe = ABBREVIATIONS.filter(
      ({ short, scope, typed, after, before }) =>
        scope === 'chat' && typed === undefined && !after && !before && short.length > 1,
    ).filter(({ short }) => isPlainSyllable(short) && !known.has(short));
    expect(unsafe.map(({ short, full }) => `${short} ${full}`)).toEqual([]);
  });
});
