/** Why a document gives no text. */
export type DocumentFault =
  /** Neither text, Markdown nor Word. */
  | 'unknown-type'
  /** The file, or what it unpacks to, or its text. */
  | 'too-large'
  /** An encoding older than Unicode, or no text at all. */
  | 'not-unicode'
  /** Locked with a password, or a Word file of before 2007: both look alike from outside. */
  | 'locked-or-old'
  | 'broken'
  | 'empty';

export type DocumentOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: DocumentFault };

export const refused = (fault: DocumentFault): DocumentOutcome => ({ ok: false, fault });

/** What a person is told, and can do. */
export const FAULT_MESSAGES: Readonly<Record<DocumentFault, string>> = {
  'unknown-type': 'Chỉ đọc được tệp văn bản .txt, .md hoặc Word .docx. Hãy lưu tệp ở một trong các dạng này.',
  'too-large':
    'Văn bản dài quá. Mỗi lần chỉ kiểm tra được khoảng 100.000 ký tự, tệp không quá 2 MB; hãy chia nhỏ rồi gửi lại.',
  'not-unicode': 'Tệp không phải văn bản Unicode nên không đọc được. Hãy lưu lại với mã UTF-8 rồi gửi lại.',
  'locked-or-old':
    'Tệp Word có mật khẩu hoặc là dạng .doc cũ nên không đọc được. Hãy bỏ mật khẩu, lưu thành .docx rồi gửi lại.',
  broken: 'Tệp Word bị hỏng nên không đọc được. Hãy mở bằng Word, lưu lại thành .docx rồi gửi lại.',
  empty: 'Văn bản không có chữ nào. Hãy dán hoặc gửi đoạn cần kiểm tra.',
};
