/** Words of questions for series, folded and with y written as i (`ti le`); a line has a space at both ends. */

const phrase = (alternatives: string): RegExp => new RegExp(` (?:${alternatives})(?= )`, 'u');

/** The newest there is. */
export const LATEST = phrase(
  'moi nhat|gan nhat|gan day nhat|hien nay|hien tai|hien gio|bay gio|luc nay|nay|moi cong bo|vua cong bo|vua roi|moi day|gan day|dang|ki nay|ki moi nhat|lan gan nhat|cap nhat',
);

/** Every year that there is. */
export const ALL_YEARS = phrase(
  'qua (?:cac|tung|nhieu|may) nam(?: (?:gan day|qua|vua qua|nay))?|theo (?:tung |cac )?nam|tung nam(?: mot)?|cac nam(?: (?:gan day|qua|vua qua|nay|truoc|truoc day))?|(?:nhung|may) nam (?:gan day|qua|vua qua|nay)|moi nam(?! \\d)|hang nam(?! \\d)|tat ca cac nam|tat ca (?:nhung )?nam|moi nam|dien bien(?: cua)?|lich su(?: (?:xep hang|diem|cua))?|(?:thong ke|bang|liet ke|so lieu|chuoi so lieu|chuoi) (?:qua cac nam|cac nam|tung nam|theo nam)|tu truoc (?:den|toi) (?:nay|gio)|xu huong(?: cua)?|bieu do(?: cua)?|do thi(?: cua)?|toan bo(?: cac nam)?|nhieu nam(?! \\d)|dien tien|lien tuc qua cac nam',
);

const SMALL: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};
const LAST_YEARS =
  / (?:trong )?(\d{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi) nam (?:gan nhat|gan day nhat|gan day|qua|vua qua|vua roi|tro lai day|lai day|lien tiep|cuoi|moi nhat)(?= )/u;

/** `3 năm gần nhất`: how many, and the words. */
export function lastYears(line: string): { readonly count: number; readonly pattern: RegExp } | undefined {
  const said = LAST_YEARS.exec(line)?.[1];
  const count = said === undefined ? undefined : (SMALL[said] ?? Number(said));
  return count === undefined || count < 1 ? undefined : { count, pattern: LAST_YEARS };
}

/** `giai đoạn 2019-2023`, `từ 2019 đến 2023`, `từ 2020 đến nay`, `2019 tới 2023`. */
export const SPAN =
  / (?:trong )?(?:giai doan |thoi ki |khoang )?(?:tu )?(?:nam )?((?:19|20)\d\d)(?:-| - | (?:den|toi|cho den|cho toi|va den) )(?:het )?(?:nam )?((?:19|20)\d\d|nai|nay|gio|hien nay)(?= )/u;
/** `từ năm 2020`, `kể từ 2020`, `2020 trở đi`: up to the newest. */
export const SINCE = / (?:ke )?tu (?:nam )?((?:19|20)\d\d)(?: (?:tro di|tro lai day|ve sau|den nay))?(?= )/u;
export const YEAR = / (?:nam |cua nam |ki |ki nam )?((?:19|20)\d\d)(?= )/u;

/** Years counted back from today's. */
export const SPOKEN_YEARS: readonly (readonly [RegExp, number])[] = [
  [phrase('nam kia'), 2],
  [phrase('nam ngoai|nam vua qua|nam vua roi|nam roi'), 1],
  [phrase('nam nay'), 0],
];

/** The year before one that is named. */
export const BEFORE = phrase(
  '(?:nam )?(?:lien )?truoc do|nam (?:lien )?truoc|nam lien ke(?: truoc)?|nam ngoai|nam truoc lien ke|lien truoc',
);

/** One year against another. */
export const CHANGE = phrase(
  '(?:da |co )?(?:tang|giam|len|xuong|tut|rot|nhich|thay doi|bien dong|chenh lech|chenh|cai thien|tien bo)(?: (?:hay|hoac|va) )?(?:giam|xuong|tang)?(?: (?:hang|bac|diem|len|xuong|them|di))?|tang hay giam|tang giam|giam hay tang|len hay xuong|so (?:sanh )?voi|so sanh|cao hon|thap hon|hon(?! bao | may | \\d)|kem|nhieu hon|it hon|khac nhau|khac',
);

/** Score and rank that go different ways. */
export const AGAINST =
  / (?:diem(?: so)? (?:\S+ ){0,2}?(?:tang|len|cao) (?:\S+ ){0,4}?(?:thu )?hang (?:\S+ ){0,2}?(?:giam|tut|xuong|rot|thap)|diem(?: so)? (?:\S+ ){0,2}?(?:giam|tut|xuong|thap) (?:\S+ ){0,4}?(?:thu )?hang (?:\S+ ){0,2}?(?:tang|len|cao)|(?:thu )?hang (?:\S+ ){0,2}?(?:giam|tut|xuong|rot|thap) (?:\S+ ){0,4}?diem(?: so)? (?:\S+ ){0,2}?(?:tang|len|cao)|(?:thu )?hang (?:\S+ ){0,2}?(?:tang|len|cao) (?:\S+ ){0,4}?diem(?: so)? (?:\S+ ){0,2}?(?:giam|tut|xuong|thap))(?= )/u;

const BEST = phrase('(?:cao|tot|nhieu|lon|dinh|dep|kha) nhat|dinh cao|ki luc|dinh diem');
const WORST = phrase('(?:thap|kem|te|be|it|nho|xau|toi) nhat|bet bang|chot bang|bet');
const WHICH_YEAR = phrase(
  '(?:vao |la |o |trong )?(?:nhung )?nam (?:nao|may|bao nhieu)|khi nao|bao gio|thoi diem nao',
);

/** The best or the worst year: which, and all the words that say so. */
export function extremeIn(
  line: string,
): { readonly which: 'best' | 'worst'; readonly patterns: readonly RegExp[] } | undefined {
  const pattern = [WORST, BEST].find((one) => one.test(line));
  return pattern && { which: pattern === BEST ? 'best' : 'worst', patterns: [pattern, WHICH_YEAR] };
}

const STEEPEST =
  / (?:muc )?(?<way>tang|len|cai thien|tien bo|nhich|giam|tut|rot|xuong|sut|bien dong|thay doi)(?: (?:hang|bac|diem|so|thu|len|xuong|them|vot|truong)){0,3} (?<much>nhieu|manh|lon|cao|nhanh|sau|dang ke|ro|it|thap|nho|cham|yeu) nhat(?= )/u;
const LEAST: ReadonlySet<string> = new Set(['it', 'thap', 'nho', 'cham', 'yeu']);
const FALLS: ReadonlySet<string> = new Set(['giam', 'tut', 'rot', 'xuong', 'sut']);
const BOTH_WAYS: ReadonlySet<string> = new Set(['bien dong', 'thay doi']);

/** The largest change between two years, `tăng nhiều nhất`; `way` 0: either way. Undefined when none is asked for. */
export function steepestIn(line: string):
  | {
      readonly way: 1 | -1 | 0;
      /** `tăng ít nhất`: of the changes that way the smallest. */
      readonly isLeast: boolean;
      readonly patterns: readonly RegExp[];
    }
  | undefined {
  const said = STEEPEST.exec(line)?.groups;
  const [way, much] = [said?.['way'], said?.['much']];
  if (way === undefined || much === undefined) return undefined;
  return {
    way: BOTH_WAYS.has(way) ? 0 : FALLS.has(way) ? -1 : 1,
    isLeast: LEAST.has(much),
    patterns: [STEEPEST, WHICH_YEAR],
  };
}

export const OLD_PROVINCE = phrase(
  '(?:tinh )?(?:cu|truoc (?:khi )?(?:sap nhap|hop nhat)(?: tinh)?)|truoc day',
);
export const NEW_PROVINCE = phrase(
  '(?:tinh )?moi(?! nhat | nguoi )|sau (?:khi )?(?:sap nhap|hop nhat)(?: tinh)?',
);

const RANK = / (?:bac|hang|thu hang|xep|vi tri|thu may|thu bao nhieu|top|dung (?:o|hang|thu|vi|may)) /u;
const SCORE = / (?:diem|diem so|phan tram|ti le|gia tri) /u;

export const asksRank = (line: string): boolean => RANK.test(line);
/** `đạt bao nhiêu, xếp thứ mấy`: the first asks for the score. */
const AND_RANK = / (?:dat|duoc|la) bao nhieu (?:\S+ ){0,3}?(?:hang|xep|thu|dung) /u;
export const asksScore = (line: string): boolean => SCORE.test(line) || AND_RANK.test(line);

/** Words that add nothing to a question for a value: what is left of one must be among them. */
const FILLERS: ReadonlySet<string> = new Set(
  `a ad ai ak ah anh ay ban bao bac bn bi biet boi ca cac cham chi cho chu co con cua cung da dat duoc dc de diem do du dung
  em giup gium ha hang hay he hien hoi ke ket khong la lieu liet luc may minh moi mot muon nam nao nay nhe nha nhieu nhi nhu noi o oi
  phan qua ra roi sao so ta tai tat the theo thi thong thu ti le tinh toi tong top tra tram tren trong u va van vay ve vi voi vui
  xem xep xin long duoc muc loai nguoi dan thanh dung linh vuc tru cot khao sat`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Two fillers that are one word, and ask for another thing. */
const WORDS_OF_TWO = / (?:dan so(?! lieu )|thanh tra|dien tich)(?= )/gu;

/** Words of a line that a question for a value does not have. */
export const leftOver = (line: string): string[] =>
  line
    .replaceAll(WORDS_OF_TWO, (words) => ` ${words.trim().replace(' ', '_')}`)
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));
