import { firstDay, lastDay } from './partial-date.ts';
import type { ContentFault, NamedPlace } from './types.ts';

function problemsOf({ id, name, aliases, from, until, becomes, facts }: NamedPlace): string[] {
  const asserts = from !== undefined || until !== undefined || becomes !== undefined;
  const repeated = [name, ...aliases].find(
    (one, i, all) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) < i,
  );
  return [
    ...(asserts && facts.length === 0
      ? [
          `${id}: ghi "from", "until" hay "becomes" thì phải có "facts" chứng minh. Thêm mã dữ kiện hoặc bỏ các mục đó.`,
        ]
      : []),
    ...(from !== undefined && until !== undefined && lastDay(until) < firstDay(from)
      ? [`${id}: "until" (${until}) trước "from" (${from}). Sửa lại một trong hai ngày.`]
      : []),
    ...(repeated === undefined ? [] : [`${id}: tên "${repeated}" ghi hai lần. Bỏ một.`]),
  ];
}

/** What is said of a place without proof, dates that cannot be, names written twice. */
export function checkPlaces(places: readonly NamedPlace[]): ContentFault[] {
  return places.flatMap((one) =>
    problemsOf(one).map((message) => ({ level: 'error', rule: 'place', message, place: one.place })),
  );
}
