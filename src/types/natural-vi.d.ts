/**
 * natural's Vietnamese tokenizer by its own file: the package root loads database clients, prints to
 * standard output and takes a second. The package has no type for this path, and the file is CommonJS
 * whose export is the class itself.
 */
declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js' {
  class AggressiveTokenizerVi {
    /** Syllables in order of appearance, as written; expects NFC. Empty for a text without letters or digits. */
    tokenize(text: string): string[];
  }
  export = AggressiveTokenizerVi;
}
