import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../language/abbreviations.ts';
import { INDEX_NAMES } from '../language/index-names.ts';
import { tablesDigest } from './tables-digest.ts';

describe('tablesDigest', () => {
  it('is the same for the same tables', () => {
    expect(tablesDigest()).toMatch(/^[0-9a-f]{64}$/u);
    expect(tablesDigest({ abbreviations: [...ABBREVIATIONS], indexNames: [...INDEX_NAMES] })).toBe(
      tablesDigest(),
    );
  });

  it('changes with an abbreviation and with the name of an index', () => {
    const abbreviations = [...ABBREVIATIONS, { short: 'xyz', full: 'xa yên zá', scope: 'domain' as const }];
    const indexNames = [...INDEX_NAMES, { name: 'XYZ', spellings: [], context: 'chỉ số' }];
    const digests = [tablesDigest(), tablesDigest({ abbreviations }), tablesDigest({ indexNames })];
    expect(new Set(digests).size).toBe(digests.length);
  });
});
