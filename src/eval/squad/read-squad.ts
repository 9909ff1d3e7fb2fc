import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from '../../errors.ts';

const squadSchema = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.coerce.string(),
              question: z.string(),
              answers: z.array(z.object({ text: z.string() })).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** Articles with paragraphs, questions and answers, in the published shape of SQuAD. */
export type SquadArticle = z.infer<typeof squadSchema>['data'][number];

/** Reads a file in the shape of SQuAD. Throws StartError when it cannot. */
export function readSquad(file: string): SquadArticle[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError('option', `Không đọc được tệp SQuAD ${file}.`, { cause });
  }
  try {
    return squadSchema.parse(JSON.parse(text)).data;
  } catch (cause) {
    throw new StartError('option', `Tệp ${file} không đúng mẫu SQuAD.`, { cause });
  }
}
