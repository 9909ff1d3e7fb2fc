import { didYouMean } from './closest-match.ts';
import type { ContentPart, IdKind } from './load-file.ts';
import type { ContentFault, Place } from './types.ts';

const NOUNS: Readonly<Record<IdKind, string>> = {
  source: 'nguồn',
  statement: 'dữ kiện hay dòng chỉ số',
  faq: 'câu hỏi',
  place: 'nơi chốn',
};

const shown = ({ file, line }: Place): string => `${file}:${line}`;

interface Register {
  readonly first: Map<string, Place>;
  complete: boolean;
}

function registersOf(parts: readonly ContentPart[], faults: ContentFault[]): Record<IdKind, Register> {
  const empty = (): Register => ({ first: new Map(), complete: true });
  const registers: Record<IdKind, Register> = {
    source: empty(),
    statement: empty(),
    faq: empty(),
    place: empty(),
  };
  for (const { kind, ids, complete } of parts) {
    if (kind === undefined) continue;
    const register = registers[kind];
    register.complete &&= complete;
    for (const { id, place } of ids) {
      const before = register.first.get(id);
      if (before === undefined) register.first.set(id, place);
      else {
        const message = `Mã "${id}" đã dùng ở ${shown(before)}. Đặt một mã khác.`;
        faults.push({ level: 'error', rule: 'duplicate-id', message, place });
      }
    }
  }
  return registers;
}

/**
 * Ids used twice and ids that nothing has. Where a file could not be read its ids are unknown, and so
 * references that may point into it are not called wrong.
 */
export function checkReferences(parts: readonly ContentPart[]): ContentFault[] {
  const faults: ContentFault[] = [];
  const registers = registersOf(parts, faults);
  for (const { kind, id, place } of parts.flatMap(({ references }) => references)) {
    const { first, complete } = registers[kind];
    if (first.has(id) || !complete) continue;
    const message = `Không có ${NOUNS[kind]} nào mang mã "${id}".${didYouMean(id, first.keys())}`;
    faults.push({ level: 'error', rule: 'unknown-reference', message, place });
  }
  return faults;
}
