import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from '../errors.ts';

const strings = z.array(z.string());

const bankItemSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string(),
  form: z.string(),
  conversation: z.string().optional(),
  expect: strings,
  gold: z.union([z.literal('ABSTAIN'), strings]),
  any: strings.optional(),
  verdict: z.enum(['supported', 'contradicted', 'not_found']).optional(),
  right: strings.optional(),
  must_not: strings.optional(),
  /** What may be quoted although nothing answers. */
  ok_quote: strings.optional(),
  /** Ids of the facts that answer it; the reply must cite one of them first, or the article that says the same. */
  facts: strings.optional(),
  /** The seed article answers it too. */
  article: z.boolean().optional(),
  /** Where there are no facts: the passage that answers, verbatim. */
  evidence: z.string().optional(),
  /** A figure worked out from the gold strings; right only when the reply shows how. */
  computed: z.string().optional(),
});

/** One question of a bank with its gold answer; the fields are explained in tests/bank/README.md. */
export type BankItem = z.infer<typeof bankItemSchema>;

/** Reads a bank of JSON Lines. Throws StartError with file and line when it cannot. */
export function readBank(file: string): BankItem[] {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (cause) {
    throw new StartError('option', `Không đọc được bộ câu hỏi ${file}.`, { cause });
  }
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [bankItemSchema.parse(JSON.parse(line))];
    } catch (cause) {
      throw new StartError('option', `Bộ câu hỏi ${file}, dòng ${i + 1} không đúng mẫu.`, { cause });
    }
  });
}
