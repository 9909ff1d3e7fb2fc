import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { Knowledge, type SavedKnowledge } from './knowledge.ts';
import { tablesDigest } from './tables-digest.ts';

/** Raise it when the shape of the saved index, the terms or the content types change. */
export const INDEX_FORMAT = 6;

const MANIFEST_FILE = 'manifest.json';
/** Named after its digest, so that a new index never overwrites the one that the manifest still names. */
const indexFile = (digest: string): string => `index-${digest.slice(0, 16)}.json`;
const INDEX_FILE_PATTERN = /^index-[0-9a-f]{16}\.json$/u;

const manifestSchema = z.object({
  format: z.number(),
  contentDigest: z.string(),
  indexDigest: z.string(),
  packages: z.record(z.string(), z.string()),
  tables: z.string(),
  counts: z.object({
    sources: z.number(),
    passages: z.number(),
    statements: z.number(),
    faq: z.number(),
    documents: z.number(),
  }),
});

/** What was built from what. Holds no time, so the same content gives the same bytes. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Versions that the bytes of an index depend on. */
export type PackageVersions = Readonly<Record<string, string>>;

export type LoadedIndex =
  | { readonly state: 'loaded'; readonly knowledge: Knowledge; readonly manifest: Manifest }
  | { readonly state: 'absent' }
  /** Torn, edited by hand, or of another format or package version: to be rebuilt, never trusted. */
  | { readonly state: 'unusable'; readonly why: string };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a saved index after checking its digest, format, package versions and the tables its terms were made with. */
export function loadIndex(directory: string, packages: PackageVersions): LoadedIndex {
  const manifestPath = join(directory, MANIFEST_FILE);
  if (!existsSync(manifestPath)) return { state: 'absent' };
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(manifestPath, 'utf8')));
    if (!parsed.success) return { state: 'unusable', why: 'tệp manifest.json không đúng mẫu' };
    const manifest = parsed.data;
    if (manifest.format !== INDEX_FORMAT) return { state: 'unusable', why: 'chỉ mục thuộc phiên bản khác' };
    if (JSON.stringify(manifest.packages) !== JSON.stringify(packages)) {
      return { state: 'unusable', why: 'chỉ mục do phiên bản thư viện khác tạo' };
    }
    if (manifest.tables !== tablesDigest()) {
      return { state: 'unusable', why: 'bảng viết tắt hoặc tên chỉ số đã thay đổi' };
    }
    const text = readFileSync(join(directory, indexFile(manifest.indexDigest)), 'utf8');
    if (sha256(text) !== manifest.indexDigest)
      return { state: 'unusable', why: 'tệp chỉ mục bị hỏng hoặc bị sửa tay' };
    // The digest proves that these bytes are what saveIndex wrote, so their shape needs no second check.
    const saved = JSON.parse(text) as SavedKnowledge;
    return { state: 'loaded', knowledge: Knowledge.restore(saved), manifest };
  } catch {
    return { state: 'unusable', why: 'không đọc được chỉ mục đã lưu' };
  }
}

/** The two files of an index, as text. */
export interface SerializedIndex {
  readonly index: string;
  readonly manifest: Manifest;
}

/** The two files of an index as text: the same content and packages give the same bytes. */
export function serializeIndex(
  knowledge: Knowledge,
  contentDigest: string,
  packages: PackageVersions,
): SerializedIndex {
  const { content, index, view } = knowledge;
  const saved: SavedKnowledge = { content, index: index.save(), view: view.save() };
  const body = JSON.stringify(saved);
  const manifest: Manifest = {
    format: INDEX_FORMAT,
    contentDigest,
    indexDigest: sha256(body),
    packages: { ...packages },
    tables: tablesDigest(),
    counts: {
      sources: content.sources.length,
      passages: content.passages.length,
      statements: content.statements.length,
      faq: content.faq.length,
      documents: index.documentCount,
    },
  };
  return { index: body, manifest };
}

/**
 * Writes an index so that a crash at any moment leaves the old one or the new one, whole: index file, then the
 * manifest that names it, then the old index files are removed. Throws what the file system throws.
 */
export function saveIndex(directory: string, { index, manifest }: SerializedIndex): void {
  mkdirSync(directory, { recursive: true });
  const file = indexFile(manifest.indexDigest);
  writeFileAtomic.sync(join(directory, file), index);
  writeFileAtomic.sync(join(directory, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of readdirSync(directory)) {
    if (INDEX_FILE_PATTERN.test(name) && name !== file) rmSync(join(directory, name), { force: true });
  }
}
