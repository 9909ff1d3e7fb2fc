import { z } from 'zod';
import { isPartialDateForm, isRealDate } from './partial-date.ts';
import { PLACE_KINDS, SOURCE_KINDS } from './types.ts';

/** What one record of a content file may hold. Keys are those that staff write. */

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:.*\S)?$/su, 'thừa dấu cách ở đầu hoặc cuối');
const oneLine = (max: number) => text(max).regex(/^.*$/u, 'phải nằm trên một dòng');

const id = z
  .string()
  .regex(
    /^(?!-)(?!.*--)[a-z0-9-]+(?<!-)$/u,
    'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ kh21-088',
  )
  .max(120);

const date = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .superRefine((value, context) => {
    if (!isPartialDateForm(value)) {
      context.addIssue({ code: 'custom', message: 'ghi theo dạng 2025, 2025-07 hoặc 2025-07-01' });
    } else if (!isRealDate(value)) {
      context.addIssue({
        code: 'custom',
        message: `không có ngày ${value} trên lịch`,
        params: { rule: 'impossible-date' },
      });
    }
  });

const url = z
  .string()
  .max(1000)
  .regex(/^https?:\/\/\S+$/u, 'địa chỉ phải bắt đầu bằng https:// hoặc http:// và không có dấu cách');

const count = z.int().min(0).max(1_000_000);
const year = z.int().min(1900).max(2100);

const sourceFields = {
  title: oneLine(500),
  publisher: oneLine(200).optional(),
  url: url.optional(),
  published: date.optional(),
};

export const sourceSchema = z.strictObject({ id, ...sourceFields, kind: z.enum(SOURCE_KINDS) });

export const frontMatterSchema = z.strictObject({
  id: id.optional(),
  ...sourceFields,
  kind: z.enum(SOURCE_KINDS).default('page'),
});

const figureSchema = z.strictObject({
  value: z.union([z.number(), oneLine(100)]),
  unit: oneLine(60).nullable().default(null),
  what: oneLine(200),
  year: year.nullable().default(null),
  period: z
    .string()
    .regex(/^\d{4}-\d{4}$/u, 'ghi theo dạng 2011-2020')
    .optional(),
});

const statementFields = {
  id,
  statement: oneLine(2000),
  source: id,
  seen_in: z.array(id).default([]),
  confidence: z.enum(['high', 'medium', 'low']),
  basis: z.enum(['old', 'new']).optional(),
  as_of: date.optional(),
  valid_from: date.optional(),
  valid_until: date.optional(),
  replaced_by: id.optional(),
  rivals: z.array(id).min(1).optional(),
  rival_sources: z.array(id).min(1).optional(),
  conflicts: text(2000).optional(),
  derived: text(500).optional(),
};

export const factSchema = z.strictObject({
  ...statementFields,
  topic: oneLine(200),
  questions: z.array(oneLine(500)).default([]),
  figures: z.array(figureSchema).default([]),
});

const componentSchema = z.strictObject({
  name: oneLine(200),
  score: z.number().optional(),
  rank: count.optional(),
});

export const rowSchema = z.strictObject({
  ...statementFields,
  year,
  province: oneLine(60),
  score: z.number().nullable().default(null),
  unit: oneLine(100),
  rank: count.nullable().default(null),
  out_of: count.nullable().default(null),
  components: z.array(componentSchema).default([]),
  note: text(2000).optional(),
});

export const faqSchema = z.strictObject({
  id,
  topic: oneLine(200),
  questions: z.array(oneLine(500)).min(1),
  facts: z.array(id),
  answer: text(2000),
  caution: text(1000).optional(),
  featured: z.literal(true).optional(),
});

/** `#` stands for a number. */
const neighbours = z
  .array(z.string().regex(/^(?:#|[\p{L}\d]{1,20})$/u, 'mỗi mục là một tiếng, hoặc "#" thay cho một con số'))
  .min(1)
  .optional();

export const shortFormSchema = z.strictObject({
  short: z
    .string()
    .regex(
      /^(?=.*\p{L})[\p{L}\d]{1,20}$/u,
      'là một từ viết liền, nhiều nhất 20 chữ cái và chữ số, ví dụ TTPVHCC',
    ),
  full: oneLine(100),
  also: z.array(oneLine(100)).min(1).optional(),
  scope: z.enum(['documents', 'questions']).default('questions'),
  after: neighbours,
  before: neighbours,
});

export const placeSchema = z.strictObject({
  id,
  name: oneLine(100),
  kind: z.enum(PLACE_KINDS),
  aliases: z.array(oneLine(100)).default([]),
  from: date.optional(),
  until: date.optional(),
  becomes: oneLine(100).optional(),
  facts: z.array(id).default([]),
});

const records = z.array(z.unknown());

export const sourceFileSchema = z.strictObject({ sources: records });
export const factFileSchema = z.strictObject({ facts: records });
export const indexFileSchema = z.strictObject({
  index: oneLine(60),
  missing: text(1000).optional(),
  rows: records,
});
export const faqFileSchema = z.strictObject({ faq: records });
export const placeFileSchema = z.strictObject({ places: records });
export const shortFormFileSchema = z.strictObject({ short_forms: records });

/** Keys known at a place: of the record itself (``), or of the items of a list in it. */
export const NESTED_KEYS: Readonly<Record<string, readonly string[]>> = {
  figures: Object.keys(figureSchema.shape),
  components: Object.keys(componentSchema.shape),
};

export type SourceRecord = z.infer<typeof sourceSchema>;
export type FactRecord = z.infer<typeof factSchema>;
export type RowRecord = z.infer<typeof rowSchema>;
export type FaqRecord = z.infer<typeof faqSchema>;
export type PlaceRecord = z.infer<typeof placeSchema>;
export type ShortFormRecord = z.infer<typeof shortFormSchema>;
