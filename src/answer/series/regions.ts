/** The mean of the region that our province lies in, which the content has under this name. */
export const REGION_MEAN = 'bình quân vùng';

const MEAN = '(?:muc |diem )?(?:trung binh|binh quan)(?: chung)?';
const OURS =
  'bac trung bo(?: va duyen hai mien trung| va duyen hai trung bo)?|duyen hai mien trung|duyen hai nam trung bo';
const OUR_REGION = new RegExp(
  ` (?:${MEAN} (?:cua )?)?(?:(?:toan |ca )?(?:vung|khu vuc) )?(?:${OURS})(?: ${MEAN})?(?= )| ${MEAN} (?:cua )?(?:ca |toan )?(?:vung|khu vuc)(?: minh)?(?= )`,
  'u',
);

const OTHERS: ReadonlyMap<string, string> = new Map([
  ['dong nam bo', 'Đông Nam Bộ'],
  ['tay nam bo', 'Tây Nam Bộ'],
  ['tay nguyen', 'Tây Nguyên'],
  ['dong bang song hong', 'Đồng bằng sông Hồng'],
  ['dong bang song cuu long', 'Đồng bằng sông Cửu Long'],
  ['trung du va mien nui phia bac', 'Trung du và miền núi phía Bắc'],
  ['trung du mien nui phia bac', 'Trung du và miền núi phía Bắc'],
  ['trung du va mien nui bac bo', 'Trung du và miền núi Bắc Bộ'],
  ['mien nui phia bac', 'miền núi phía Bắc'],
]);
const OTHER_REGION = new RegExp(
  ` (?:${MEAN} (?:cua )?)?(?:(?:toan |ca )?(?:vung|khu vuc) )?(?<name>${[...OTHERS.keys()].join('|')})(?: ${MEAN})?(?= )`,
  'u',
);

/** A region that a line of folded words names, with the words that do: the mean of ours, else the name of another. */
export function regionIn(line: string): { readonly place: string; readonly pattern: RegExp } | undefined {
  const other = OTHER_REGION.exec(line)?.groups?.['name'];
  if (other !== undefined) return { place: `vùng ${OTHERS.get(other)}`, pattern: OTHER_REGION };
  return OUR_REGION.test(line) ? { place: REGION_MEAN, pattern: OUR_REGION } : undefined;
}
