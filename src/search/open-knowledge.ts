import { contentDigest } from '../content/content-digest.ts';
import { parseContent } from '../content/parse-content.ts';
import { readContentFiles } from '../content/read-content-files.ts';
import type { ContentFault } from '../content/types.ts';
import {
  type LoadedIndex,
  loadIndex,
  type PackageVersions,
  saveIndex,
  serializeIndex,
} from './index-store.ts';
import { Knowledge } from './knowledge.ts';

export interface OpenOptions {
  readonly contentDir: string;
  readonly indexDir: string;
  readonly packages: PackageVersions;
  /** Build even when the saved index is fresh. */
  readonly rebuild?: boolean;
  /** When the content is broken, answer from the index built before, if it is whole. */
  readonly allowLastGood?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export type OpenOutcome =
  | {
      readonly ok: true;
      readonly knowledge: Knowledge;
      /** `last-good`: the content folder is broken and this is what was known before. */
      readonly state: 'fresh' | 'rebuilt' | 'last-good';
      readonly contentDigest: string;
      /** Vietnamese remarks for the person who runs the bot. */
      readonly notices: readonly string[];
      readonly faults: readonly ContentFault[];
    }
  | { readonly ok: false; readonly message: string; readonly faults: readonly ContentFault[] };

function lastGood(
  loaded: LoadedIndex,
  options: OpenOptions,
  problem: string,
  faults: readonly ContentFault[],
): OpenOutcome {
  if (options.allowLastGood && loaded.state === 'loaded') {
    const notice = `${problem} Bot đang trả lời bằng chỉ mục tốt gần nhất; hãy sửa nội dung rồi khởi động lại.`;
    const { knowledge, manifest } = loaded;
    return {
      ok: true,
      knowledge,
      state: 'last-good',
      contentDigest: manifest.contentDigest,
      notices: [notice],
      faults,
    };
  }
  return { ok: false, message: problem, faults };
}

function describeFaults(faults: readonly ContentFault[]): string {
  const errors = faults.filter(({ level }) => level === 'error');
  const first = errors[0];
  const where = first ? ` ${first.place.file}:${first.place.line}: ${first.message}` : '';
  const more =
    errors.length > 1 ? ` (và ${errors.length - 1} lỗi khác; xem: npx cchc-bot content check)` : '';
  return `Nội dung có lỗi nên không nạp được.${where}${more}`;
}

/**
 * Gets the knowledge ready: the saved index when it is fresh, else a new one, saved for the next start. Content
 * never half-loads. An index folder that cannot be written is a notice, not a failure.
 */
export function openKnowledge(options: OpenOptions): OpenOutcome {
  const read = readContentFiles(options.contentDir);
  const loaded = loadIndex(options.indexDir, options.packages);
  if (!read.ok) return lastGood(loaded, options, read.message, []);
  const digest = contentDigest(read.files);
  if (!options.rebuild && loaded.state === 'loaded' && loaded.manifest.contentDigest === digest) {
    return {
      ok: true,
      knowledge: loaded.knowledge,
      state: 'fresh',
      contentDigest: digest,
      notices: [],
      faults: [],
    };
  }
  const parsed = parseContent(read.files);
  if (!parsed.ok) return lastGood(loaded, options, describeFaults(parsed.faults), parsed.faults);
  const knowledge = Knowledge.build(parsed.content, options.onProgress);
  const notices =
    loaded.state === 'unusable' ? [`Chỉ mục cũ không dùng được (${loaded.why}), đã dựng lại.`] : [];
  try {
    saveIndex(options.indexDir, serializeIndex(knowledge, digest, options.packages));
  } catch {
    notices.push(
      `Không ghi được thư mục chỉ mục ${options.indexDir}; bot vẫn chạy nhưng lần sau phải dựng lại.`,
    );
  }
  return { ok: true, knowledge, state: 'rebuilt', contentDigest: digest, notices, faults: parsed.faults };
}
