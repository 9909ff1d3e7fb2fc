import { type Random, seeded } from '../statistics/seeded-random.ts';
import { withSlip } from './typo-generator.ts';

/** The ways in which every question is typed. */
export const CONDITIONS = ['clean', 'stripped', 'typo', 'nfd'] as const;
export type Condition = (typeof CONDITIONS)[number];

const TYPO_SEED = 1;

const TYPED: Readonly<Record<Condition, (text: string, random: Random) => string>> = {
  clean: (text) => text,
  stripped: (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  typo: (text, random) => withSlip(text, random)?.text ?? text,
  nfd: (text) => text.normalize('NFD'),
};

/** The texts as typed under a condition; the same slips every time. */
export function typedAs(condition: Condition, texts: readonly string[]): string[] {
  const random = seeded(TYPO_SEED);
  return texts.map((text) => TYPED[condition](text, random));
}
