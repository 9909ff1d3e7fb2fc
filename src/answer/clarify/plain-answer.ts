import type { Draft } from '../findings.ts';
import { spansToText } from '../render-text.ts';
import type { PlainAnswer } from './clarification.ts';

/** A draft as a choice is judged by: nothing when it is no answer. */
export function plainAnswerOf({ kind, blocks, citations }: Draft): PlainAnswer {
  if (kind !== 'answer') return { quotes: [], line: '' };
  const line = blocks.map((block) => ('spans' in block ? spansToText(block.spans) : '')).join(' ');
  const quotes = citations.map(({ quote }) => quote);
  return { quotes, line: `${line} ${quotes[0]}` };
}
