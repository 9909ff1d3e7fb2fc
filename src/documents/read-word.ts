import mammoth from 'mammoth';
import { type DocumentOutcome, refused } from './document-outcome.ts';
import { archiveFault } from './unpacked-size.ts';
import { wordText } from './word-text.ts';

/** Files of Word before 2007, and newer ones with a password, begin so. */
const OLD_SIGNATURE = 'd0cf11e0';
const ARCHIVE_SIGNATURE = '504b0304';

/** The text of a `.docx` file. Pictures, macros, comments and deleted text are left out. */
export async function readWord(bytes: Uint8Array): Promise<DocumentOutcome> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = file.toString('hex', 0, 4);
  if (signature === OLD_SIGNATURE) return refused('locked-or-old');
  if (signature !== ARCHIVE_SIGNATURE) return refused('broken');
  const fault = archiveFault(file);
  if (fault) return refused(fault);
  let text = '';
  try {
    await mammoth.convertToHtml(
      { buffer: file },
      {
        transformDocument: (document: object) => {
          text = wordText(document);
          // Nothing is left to be turned into HTML.
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    // What an archive holds is for anybody to choose: any error of the reader means that it is no Word file.
    return refused('broken');
  }
  return { ok: true, text };
}
