import { foldWords } from '../../language/fold-words.ts';
import { chooseFrom } from '../choose.ts';
import { isLeaving } from './desk-replies.ts';

/** Longer messages say something else. */
const LONGEST = 40;

/** One of these at least; `đừng` folds like `đúng`, so neither is here. */
const AGREEING = new Set('co ok oke okay yes vang da u uh um xoa chac dongy xacnhan'.split(' '));
/** May stand beside them. */
const BESIDE = new Set('di nhe nha a ad het ngay luon giup toi minh em chan roi may ban'.split(' '));
const REFUSING = / (?:khong|ko|k|no|giu lai|khoan) /u;

/** What a message says to a question that wants yes or no: `có`, `đồng ý`, `1`, `thôi`; undefined for anything else. */
export function yesOrNo(text: string, [yes, no]: readonly [string, string]): boolean | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.trim().toLowerCase();
  if (said === yes.toLowerCase()) return true;
  if (said === no.toLowerCase()) return false;
  const chosen = chooseFrom(text, ['1', '2']);
  if (chosen.kind === 'choice') return chosen.text === '1';
  const folded = foldWords(text).replace(' dong y ', ' dongy ').replace(' xac nhan ', ' xacnhan ');
  if (REFUSING.test(folded) || isLeaving(text)) return false;
  const words = folded.trim().split(' ');
  const agrees =
    words.every((word) => AGREEING.has(word) || BESIDE.has(word)) && words.some((word) => AGREEING.has(word));
  return agrees ? true : undefined;
}
