import { INDEX_TERMS } from '../language/index-names.ts';
import { isPlainSyllable } from '../language/syllables/match-rime.ts';
import type { ContentFault, ShortForm } from './types.ts';

function problemOf({ short, typed, full, after, before }: ShortForm): string | undefined {
  if (INDEX_TERMS.has(short)) return `"${short}" là tên chỉ số, phải giữ nguyên khi tìm. Bỏ bản ghi này.`;
  if (typed === undefined && !after && !before && isPlainSyllable(short))
    return `"${short}" cũng là một tiếng Việt, nên câu nào có tiếng ấy cũng bị hiểu thành "${full}". Thêm before hoặc after.`;
  return undefined;
}

/** Two entries for the same word in the same place: the second would never be used. */
const sameUse = ({ short, typed, after, before }: ShortForm): string =>
  JSON.stringify([short, typed, after, before]);

/** What would make an own short form do harm or nothing. */
export function checkShortForms(forms: readonly ShortForm[]): ContentFault[] {
  const seen = new Map<string, ShortForm>();
  return forms.flatMap((form) => {
    const first = seen.get(sameUse(form));
    seen.set(sameUse(form), first ?? form);
    const message = first
      ? `"${form.short}" đã ghi ở dòng ${first.place.line}. Gộp lại, nghĩa khác thì ghi vào also.`
      : problemOf(form);
    if (message === undefined) return [];
    return [{ level: 'error', rule: 'short-form', message, place: form.place } satisfies ContentFault];
  });
}
