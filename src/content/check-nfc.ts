import type { ContentFault } from './types.ts';

/** A file typed on the wrong keyboard setting has every line wrong: this many are listed. */
const MAX_LISTED = 20;

/**
 * Lines of a file that are not in Unicode NFC. Such text looks the same but is not found, and a quote cut
 * from its NFC form would not stand in the file.
 */
export function checkNfc(file: string, text: string): ContentFault[] {
  if (text.normalize('NFC') === text) return [];
  const lines: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.normalize('NFC') !== line) lines.push(index + 1);
  });
  const faults = lines.slice(0, MAX_LISTED).map(
    (line): ContentFault => ({
      level: 'error',
      rule: 'not-nfc',
      message: 'Dấu tiếng Việt gõ theo kiểu tổ hợp (NFD). Chuyển sang Unicode dựng sẵn (NFC) rồi lưu lại.',
      place: { file, line },
    }),
  );
  const rest = lines[MAX_LISTED];
  if (rest !== undefined) {
    faults.push({
      level: 'error',
      rule: 'not-nfc',
      message: `Còn ${lines.length - MAX_LISTED} dòng nữa cũng bị lỗi này: nên chuyển cả tệp.`,
      place: { file, line: rest },
    });
  }
  return faults;
}
