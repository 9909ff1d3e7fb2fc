import { firstDay, lastDay } from './partial-date.ts';
import type { Citable, Content, ContentFault } from './types.ts';

type ById = ReadonlyMap<string, Citable>;

const warning = (message: string, { place }: Citable): ContentFault => ({
  level: 'warning',
  rule: 'replacement',
  message,
  place,
});

/** True when the replacements of a statement lead back to one that was met before. */
function isCircular(statement: Citable, byId: ById): boolean {
  const met = new Set<string>();
  for (let one: Citable | undefined = statement; one; one = byId.get(one.replacedBy ?? '')) {
    if (met.has(one.id)) return true;
    met.add(one.id);
  }
  return false;
}

function lintReplacement(statement: Citable, byId: ById): ContentFault[] {
  const { id, replacedBy, validUntil } = statement;
  const next = replacedBy === undefined ? undefined : byId.get(replacedBy);
  if (!next) return [];
  if (isCircular(statement, byId))
    return [warning(`${id}: "replaced_by" dẫn vòng về chính nó. Bỏ một mục.`, statement)];
  if (validUntil === undefined)
    return [warning(`${id}: có "replaced_by" mà thiếu "valid_until". Ghi ngày cuối còn đúng.`, statement)];
  if (next.validUntil !== undefined && lastDay(next.validUntil) < firstDay(validUntil))
    return [
      warning(
        `${id}: bị thay bằng ${next.id}, nhưng ${next.id} hết hạn trước (${next.validUntil}).`,
        statement,
      ),
    ];
  return [];
}

function lintRivals({ rivals = [], ...statement }: Citable, byId: ById): ContentFault[] {
  return rivals.flatMap((rival): ContentFault[] => {
    const other = byId.get(rival);
    if (!other || other.rivals?.includes(statement.id)) return [];
    const message = `${statement.id}: nêu ${rival} trong "rivals" thì ${rival} cũng phải nêu ${statement.id}.`;
    return [{ level: 'warning', rule: 'rivals', message, place: statement.place }];
  });
}

/** Replacements that lead nowhere or in a circle, and rivals of which only one knows the other. */
export function lintValidity({ statements }: Content): ContentFault[] {
  const byId: ById = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.flatMap((statement) => [
    ...lintReplacement(statement, byId),
    ...lintRivals(statement, byId),
  ]);
}
