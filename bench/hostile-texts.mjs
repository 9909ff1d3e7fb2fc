/** Seeded texts made to be slow: pieces that rules look for, invisible and combining characters, half surrogates. */

const PIECES = [
  ...'một|hai|ba|tư|năm|lăm|mười|mươi|trăm|nghìn|triệu|tỷ|rưỡi|lẻ|phẩy|phần|nửa|gấp|lần|thứ|hạng|xếp|bậc|tăng'.split(
    '|',
  ),
  ...'nam|muoi|tu|sau|bay|thang|quy|khong|may|bao nhieu|gi|nao|ai|la|co|phai|o dau|bn|ko|dc|hs|tthc|cchc'.split(
    '|',
  ),
  ...'mức độ|cấp|quý|III|XIII|tháng|ngày|từ|đến|trước|giờ|đồng|đ|%|điểm phần trăm|hồ sơ|Điều|khoản|Nghị quyết'.split(
    '|',
  ),
  ...'76/NQ-CP|0|1|2|9|12|63|2020|1.234|90,49|2,000|2tr5|250k|8h30|9-10|9/10|48/63|2011-2020|1.1.1.1'.split(
    '|',
  ),
  ...'doaoaoawwaaa|ouououwwoooo|d9u7o7c5|a6o6e6|tieengs|dduwowcj|na8m|hµnh|haønh|caùch|c¸ch'.split('|'),
  ...'\u0301|\u0302|\u0323|\u031B|\u200B|\u00AD|\uFEFF|\u202E|\uFE0F|\uD800|\uDC00|\0|\n|\r|\t|\u00A0|\u3000'.split(
    '|',
  ),
  ...'Ð|о|а|ѐ|ΐ|ＣＣ|𝐂|👨‍👩‍👧|🇻🇳|1️⃣|Aa|Los |www.|https://a.vn/|@|.|..|?|!|(|)|"|\'|`|-|–|/|,|:|aaa|ggg|áaa| |  | '.split(
    '|',
  ),
  "ca'ch ",
  'cha^`',
];

/** Mulberry32: small, and its sequence does not fall into a short circle. */
export function randomBelow(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * `count` texts of up to `cap` UTF-16 units, the same on every run: a third mixtures of all pieces, a third a few
 * pieces repeated, a third the same glued together.
 */
export function hostileTexts(count, cap) {
  const below = randomBelow(20_261);
  const piece = () => PIECES[below(PIECES.length)];
  return Array.from({ length: count }, (_, index) => {
    const few = Array.from({ length: index % 3 === 0 ? 400 : 1 + below(4) }, piece);
    const one = few.join(index % 3 === 1 ? ' ' : '') + (index % 3 === 2 ? '' : ' ');
    return one.repeat(Math.ceil(cap / one.length)).slice(0, cap - below(64));
  });
}
