import type { TextSpan } from '../content/types.ts';
import type { Term } from '../language/terms.ts';

/** What the view needs of a document. */
export interface ForwardDocument {
  readonly id: string;
  /** Terms of the text, in order. */
  readonly terms: readonly Term[];
  /** Its sentences in UTF-16 units of that text; a text of one sentence may give one span. */
  readonly sentences: readonly TextSpan[];
}

/** How a word is written: plain, with a capital letter, or as a figure. */
export const WORD_MARK = { plain: 0, capital: 1, figure: 2 } as const;

/** A view as JSON holds it: numbers as base64 of little-endian bytes. */
export interface SavedView {
  readonly ids: readonly string[];
  readonly vocabulary: readonly string[];
  readonly terms: string;
  readonly marks: string;
  readonly sentences: string;
  readonly documents: string;
}

interface Parts {
  readonly ids: readonly string[];
  /** Terms in order of their numbers, which begin at 1. */
  readonly vocabulary: readonly string[];
  readonly terms: Uint32Array;
  readonly marks: Uint8Array;
  /** Where each sentence begins in `terms`; one more at the end. */
  readonly sentences: Uint32Array;
  /** Where each document begins in `sentences`; one more at the end. */
  readonly documents: Uint32Array;
}

function markOf({ token }: Term): number {
  if (token.kind === 'figure' || /^\d/u.test(token.surface)) return WORD_MARK.figure;
  return /^\p{Lu}/u.test(token.surface) ? WORD_MARK.capital : WORD_MARK.plain;
}

/** Share of a term's places with a capital from which it is taken for part of a name. */
const MOSTLY = 0.7;

/** By term number: 1 for a term that is mostly written with a capital. */
function namesAmong({ terms, marks, vocabulary }: Parts): Uint8Array {
  const all = new Uint32Array(vocabulary.length + 1);
  const capital = new Uint32Array(vocabulary.length + 1);
  terms.forEach((term, i) => {
    all[term] = (all[term] ?? 0) + 1;
    if (marks[i] === WORD_MARK.capital) capital[term] = (capital[term] ?? 0) + 1;
  });
  return Uint8Array.from(all, (count, term) => ((capital[term] ?? 0) > MOSTLY * count ? 1 : 0));
}

const toBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

function bytesOf(saved: string): Uint8Array {
  // A copy of its own begins at a place that 32-bit numbers may begin at.
  return Uint8Array.from(Buffer.from(saved, 'base64'));
}
const numbersOf = (saved: string): Uint32Array => new Uint32Array(bytesOf(saved).buffer);

/**
 * The documents read forward, as numbers: for each sentence its terms in order. MiniSearch tells which documents hold a
 * term; this tells what stands in a document without reading its text again. Flat arrays, so that 10,000 passages take
 * some 10 MB and no object for each.
 */
export class ForwardView {
  /** Mean number of terms of a document. */
  readonly meanLength: number;
  /** Numbers of all terms, sentence after sentence. */
  readonly terms: Uint32Array;
  /** `WORD_MARK` of each of them. */
  readonly marks: Uint8Array;
  /** Where each sentence begins in `terms`; one more at the end. */
  readonly starts: Uint32Array;
  readonly #parts: Parts;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #termNumbers: ReadonlyMap<string, number>;
  readonly #names: Uint8Array;

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.terms = parts.terms;
    this.marks = parts.marks;
    this.starts = parts.sentences;
    this.#numbers = new Map(parts.ids.map((id, i) => [id, i]));
    this.#termNumbers = new Map(parts.vocabulary.map((term, i) => [term, i + 1]));
    this.#names = namesAmong(parts);
    this.meanLength = parts.terms.length / Math.max(1, parts.ids.length);
  }

  static build(documents: readonly ForwardDocument[]): ForwardView {
    const vocabulary = new Map<string, number>();
    const terms: number[] = [];
    const marks: number[] = [];
    const sentences: number[] = [];
    const starts: number[] = [];
    for (const document of documents) {
      starts.push(sentences.length);
      let next = 0;
      document.sentences.forEach(({ end }, i) => {
        sentences.push(terms.length);
        const isLast = i === document.sentences.length - 1;
        for (; next < document.terms.length; next++) {
          const term = document.terms[next];
          if (!term || (!isLast && term.token.start >= end)) break;
          const number = vocabulary.get(term.term) ?? vocabulary.size + 1;
          vocabulary.set(term.term, number);
          terms.push(number);
          marks.push(markOf(term));
        }
      });
    }
    return new ForwardView({
      ids: documents.map(({ id }) => id),
      vocabulary: [...vocabulary.keys()],
      terms: Uint32Array.from(terms),
      marks: Uint8Array.from(marks),
      sentences: Uint32Array.from([...sentences, terms.length]),
      documents: Uint32Array.from([...starts, sentences.length]),
    });
  }

  static restore({ ids, vocabulary, terms, marks, sentences, documents }: SavedView): ForwardView {
    return new ForwardView({
      ids,
      vocabulary,
      terms: numbersOf(terms),
      marks: bytesOf(marks),
      sentences: numbersOf(sentences),
      documents: numbersOf(documents),
    });
  }

  save(): SavedView {
    const { ids, vocabulary, terms, marks, sentences, documents } = this.#parts;
    return {
      ids,
      vocabulary,
      terms: toBase64(terms),
      marks: toBase64(marks),
      sentences: toBase64(sentences),
      documents: toBase64(documents),
    };
  }

  /** Terms of the sentences from one up to another. */
  termsBetween(first: number, behind: number): string[] {
    const { vocabulary } = this.#parts;
    return Array.from(
      this.terms.subarray(this.starts[first], this.starts[behind]),
      (term) => vocabulary[term - 1] ?? '',
    );
  }

  /** Terms are numbered 1 … termCount. */
  get termCount(): number {
    return this.#parts.vocabulary.length;
  }

  /** The number of a term, 0 for one that no document has. */
  termNumber(term: string): number {
    return this.#termNumbers.get(term) ?? 0;
  }

  /** True for a term that the documents mostly write with a capital letter. */
  isName(term: number): boolean {
    return this.#names[term] === 1;
  }

  documentId(document: number): string {
    return this.#parts.ids[document] ?? '';
  }

  documentNumber(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** First sentence of a document and the one behind its last, as numbers over all sentences. */
  sentencesOf(document: number): { readonly start: number; readonly end: number } {
    const { documents } = this.#parts;
    return { start: documents[document] ?? 0, end: documents[document + 1] ?? 0 };
  }
}
