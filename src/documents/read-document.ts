import { LARGEST_FILE, LONGEST_TEXT } from './document-limits.ts';
import { type DocumentOutcome, refused } from './document-outcome.ts';
import { readPlainText } from './read-plain-text.ts';
import { readWord } from './read-word.ts';

/** What sort of document it is, by its name or by its media type. */
export interface DocumentLabel {
  readonly name?: string;
  readonly mediaType?: string;
}

type Format = 'plain' | 'word';

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'plain',
  text: 'plain',
  md: 'plain',
  markdown: 'plain',
  docx: 'word',
};

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  'text/plain': 'plain',
  'text/markdown': 'plain',
  [WORD_MEDIA_TYPE]: 'word',
};

function formatOf({ name, mediaType }: DocumentLabel): Format | undefined {
  const type = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const ending = /\.([a-z]{1,10})$/iu.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  return BY_MEDIA_TYPE[type] ?? BY_ENDING[ending];
}

/** The text of a document: plain text and Markdown as they are, Word as Markdown. Never throws on what a person sends. */
export async function readDocument(bytes: Uint8Array, label: DocumentLabel): Promise<DocumentOutcome> {
  const format = formatOf(label);
  if (format === undefined) return refused('unknown-type');
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  const outcome = format === 'word' ? await readWord(bytes) : readPlainText(bytes);
  if (!outcome.ok) return outcome;
  if (outcome.text.length > LONGEST_TEXT) return refused('too-large');
  return outcome.text.trim() === '' ? refused('empty') : outcome;
}
