import { fold } from '../language/fold.ts';
import { digitsIn, showsNumberOrWord } from './shows-number.ts';
import type { Citable, Content, ContentFault, FaqEntry } from './types.ts';

/** What is left of a question when diacritics, case and punctuation do not count. */
const foldedVariant = (question: string): string =>
  fold(question)
    .split(/[^a-z0-9%]+/u)
    .filter((word) => word !== '')
    .join(' ');

type Asked = Pick<FaqEntry, 'id' | 'questions' | 'place'>;

function duplicateVariants(asked: readonly Asked[]): ContentFault[] {
  const owners = new Map<string, Asked>();
  const faults: ContentFault[] = [];
  for (const entry of asked) {
    for (const question of new Set(entry.questions.map(foldedVariant))) {
      const owner = owners.get(question);
      if (owner === undefined) owners.set(question, entry);
      else if (owner.id !== entry.id) {
        const message = `${entry.id}: câu hỏi "${question}" cũng có ở ${owner.id}. Chỉ giữ ở một mục, để bot không trả lời hai đường.`;
        faults.push({ level: 'warning', rule: 'duplicate-variant', message, place: entry.place });
      }
    }
  }
  return faults;
}

/** The bot quotes the entry's statements as the proof of its answer: a figure that none shows has no proof. */
function unprovenFigures(entry: FaqEntry, statements: ReadonlyMap<string, Citable>): ContentFault[] {
  const texts = entry.facts.flatMap((id) => statements.get(id)?.statement ?? []);
  if (texts.length === 0) return [];
  const shown = new Set(texts.flatMap(digitsIn).map(({ written }) => written));
  const unproven = digitsIn(entry.answer)
    .filter(
      ({ written, value }) => !shown.has(written) && !texts.some((text) => showsNumberOrWord(text, value)),
    )
    .map(({ written }) => written);
  if (unproven.length === 0) return [];
  const message = `${entry.id}: "answer" nêu ${[...new Set(unproven)].join(', ')} nhưng không dữ kiện nào của mục này nêu. Thêm mã dữ kiện vào "facts" hoặc sửa câu trả lời.`;
  return [{ level: 'warning', rule: 'figure-without-proof', message, place: entry.place }];
}

/** Questions that two entries or facts claim, and answers with figures that their facts do not show. */
export function lintFaq({ faq, statements }: Content): ContentFault[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const facts = statements.filter((statement) => statement.kind === 'fact');
  return [...duplicateVariants([...faq, ...facts]), ...faq.flatMap((entry) => unprovenFigures(entry, byId))];
}
