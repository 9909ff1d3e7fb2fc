import { fold } from '../../language/fold.ts';

/** What a claim is held against, at its end. Folded. */
const PLAN =
  /(?:yeu cau|ke hoach|chi tieu|muc tieu|du kien|de ra|dat ra|cam ket)(?: (?:da )?(?:de ra|dat ra|dinh)| nam)?$/u;
const LEADS = / (?:dung |dung theo |theo dung )?nhu /gu;
/** Longest such words, in UTF-16 units. */
const LONGEST = 60;

/**
 * The claim without the words behind it that hold it against a plan (`…, đúng như Chủ tịch tỉnh yêu cầu`, `như kế hoạch đề
 * ra`); undefined when it has none.
 */
export function withoutPlan(text: string): string | undefined {
  const line = fold(text).replace(/[\s.!?]{1,9}$/u, '');
  // Folding keeps the places of all signs in a composed text.
  if (fold(text).length !== text.length || !PLAN.test(line)) return undefined;
  const at = [...line.matchAll(LEADS)].at(-1)?.index ?? 0;
  if (at === 0 || line.length - at > LONGEST) return undefined;
  return text.slice(0, at).replace(/,$/u, '');
}
