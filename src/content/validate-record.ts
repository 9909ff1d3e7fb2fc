import type { z } from 'zod';
import { didYouMean } from './closest-match.ts';
import { NESTED_KEYS } from './content-schema.ts';

/** What is wrong with a record, in Vietnamese, and where in it. */
export interface RecordFault {
  readonly path: readonly (string | number)[];
  readonly rule: 'schema' | 'impossible-date';
  readonly message: string;
}

export type RecordResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly RecordFault[] };

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'phải là chữ; nếu chỉ có số thì đặt trong dấu nháy đơn',
  number: 'phải là số, viết như 90.49: dấu chấm thập phân, không kèm đơn vị',
  int: 'phải là số nguyên',
  array: 'phải là danh sách, mỗi dòng một mục bắt đầu bằng "- "',
  object: 'phải là bản ghi có các dòng "tên: giá trị"',
};

function explainType(issue: Issue & { code: 'invalid_type' }): string {
  if (issue.input === undefined) return 'chưa có, phải ghi';
  if (issue.input === null) return 'để trống';
  return EXPECTED[issue.expected] ?? 'không đúng kiểu';
}

function explainSize(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return small ? 'để trống' : `dài quá ${limit} ký tự`;
  if (issue.origin === 'array') return `cần ít nhất ${limit} mục`;
  return small ? `phải từ ${limit} trở lên` : `không được quá ${limit}`;
}

function explain(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue);
    case 'too_small':
    case 'too_big':
      return explainSize(issue);
    case 'invalid_value':
      return issue.input === undefined
        ? 'chưa có, phải ghi'
        : `chỉ nhận: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return issue.input === undefined ? 'chưa có, phải ghi' : 'phải là số hoặc chữ';
    case 'invalid_format':
    case 'custom':
      return issue.message;
    default:
      return 'không đúng';
  }
}

const plainPath = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part));

function toFaults(issue: Issue, topKeys: readonly string[]): RecordFault[] {
  const path = plainPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = NESTED_KEYS[String(path[0])] ?? topKeys;
    return issue.keys.map((key) => ({
      path: [...path, key],
      rule: 'schema',
      message: `Không có mục "${key}" ở đây.${didYouMean(key, known)}`,
    }));
  }
  const name = path.findLast((part) => typeof part === 'string');
  const rule =
    issue.code === 'custom' && issue.params?.['rule'] === 'impossible-date' ? 'impossible-date' : 'schema';
  const what = explain(issue);
  return [{ path, rule, message: name === undefined ? `Bản ghi ${what}.` : `Mục "${name}": ${what}.` }];
}

/** `url:` with nothing after it says the same as no such line. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

/** Checks a record against its schema and explains every fault. */
export function validateRecord<T>(
  schema: z.ZodType<T> & { readonly shape: object },
  value: unknown,
): RecordResult<T> {
  const result = schema.safeParse(withoutEmpty(value), { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const keys = Object.keys(schema.shape);
  return { ok: false, faults: result.error.issues.flatMap((issue) => toFaults(issue, keys)) };
}
