import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the content folder. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Exactly as stored, a byte order mark and line ends included. */
  readonly text: string;
}

export type ReadResult =
  | { readonly ok: true; readonly files: readonly ContentFile[] }
  /** `message` is Vietnamese: what went wrong and what to do. */
  | { readonly ok: false; readonly message: string };

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
const MAX_FILES = 5_000;
const MAX_DEPTH = 8;

/** Stops the walk with a message for the person who keeps the content. */
class Unreadable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có ở đó. Kiểm tra lại đường dẫn',
  ENOTDIR: 'không phải là thư mục. Hãy chỉ tới thư mục nội dung',
  EACCES: 'không đọc được vì thiếu quyền. Cấp quyền đọc cho người chạy chương trình',
  EPERM: 'không đọc được vì thiếu quyền. Cấp quyền đọc cho người chạy chương trình',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'không rõ';
  return REASONS[code] ?? `không đọc được (mã lỗi ${code})`;
}

/** Articles are Markdown; everything else that the bot knows is YAML. A README is for people. */
function isContentFile(path: string): boolean {
  if (path.startsWith('articles/')) return path.endsWith('.md');
  return path.endsWith('.yaml') || path.endsWith('.yml');
}

function entriesOf(folder: string, shown: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Unreadable(`Thư mục nội dung "${shown}" ${reasonOf(error)}.`);
  }
}

/** Mounted folders often hold links: they are followed. */
function isFolder(entry: Dirent, full: string): boolean {
  return (
    entry.isDirectory() ||
    (entry.isSymbolicLink() && statSync(full, { throwIfNoEntry: false })?.isDirectory() === true)
  );
}

function listPaths(root: string, under: string, depth: number, found: string[]): void {
  if (depth > MAX_DEPTH)
    throw new Unreadable(`Thư mục nội dung "${join(root, under)}" lồng quá ${MAX_DEPTH} cấp.`);
  for (const entry of entriesOf(join(root, under), join(root, under))) {
    if (entry.name.startsWith('.')) continue;
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (isFolder(entry, join(root, path))) listPaths(root, path, depth + 1, found);
    else if (isContentFile(path)) found.push(path);
    if (found.length > MAX_FILES) throw new Unreadable(`Thư mục nội dung "${root}" có hơn ${MAX_FILES} tệp.`);
  }
}

function readText(root: string, path: string): string {
  let bytes: Uint8Array;
  try {
    const size = statSync(join(root, path)).size;
    if (size > MAX_FILE_BYTES) {
      throw new Unreadable(`Tệp "${path}" lớn hơn ${MAX_FILE_BYTES / 1024 / 1024} MB. Hãy chia nhỏ tệp.`);
    }
    bytes = readFileSync(join(root, path));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`Tệp "${path}" ${reasonOf(error)}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable(
      `Tệp "${path}" không phải văn bản UTF-8. Mở bằng trình soạn thảo rồi lưu lại với mã UTF-8.`,
    );
  }
}

/** Code unit order: the same on every machine, whatever its language. */
const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Reads the content folder: `*.md` under `articles/`, `*.yaml` anywhere else, sorted by path. Hidden files
 * are passed over. Reads all or nothing.
 */
export function readContentFiles(folder: string): ReadResult {
  try {
    const paths: string[] = [];
    listPaths(folder, '', 1, paths);
    if (paths.length === 0) {
      return {
        ok: false,
        message: `Thư mục nội dung "${folder}" không có tệp nội dung nào. Cần ít nhất một bài .md trong thư mục con articles.`,
      };
    }
    return { ok: true, files: paths.sort(byPath).map((path) => ({ path, text: readText(folder, path) })) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, message: error.message };
    throw error;
  }
}
