import { renderText } from '../answer/render-text.ts';
import { mustRefuse } from './question-result.ts';
import type { Scored } from './score.ts';

interface Tally {
  right: number;
  wrong: number;
  abstained: number;
}

function tallyBy(scored: readonly Scored[], key: (one: Scored) => string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const one of scored) {
    const tally = tallies.get(key(one)) ?? { right: 0, wrong: 0, abstained: 0 };
    tally[one.outcome] += 1;
    tallies.set(key(one), tally);
  }
  return tallies;
}

function row(name: string, { right, wrong, abstained }: Tally): string {
  const total = right + wrong + abstained;
  const share = ((100 * right) / total).toFixed(1);
  return `${name.padEnd(16)}${String(total).padStart(6)}${String(right).padStart(8)}${String(wrong).padStart(8)}${String(abstained).padStart(11)}${share.padStart(9)}`;
}

function section(title: string, tallies: ReadonlyMap<string, Tally>): string[] {
  const header = `${title.padEnd(16)}${'total'.padStart(6)}${'right'.padStart(8)}${'wrong'.padStart(8)}${'abstained'.padStart(11)}${'% right'.padStart(9)}`;
  return [
    header,
    ...[...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tally]) => row(name, tally)),
    '',
  ];
}

/** How many questions that nothing answers got an answer all the same. */
function inventedLine(scored: readonly Scored[]): string {
  const unanswerable = scored.filter(({ item }) => mustRefuse(item));
  const invented = unanswerable.filter(({ outcome }) => outcome === 'wrong');
  return `invented: ${invented.length} of ${unanswerable.length} unanswerable`;
}

/** Accuracy as a plain table: all, by kind, by form, made-up answers, then every miss with what was said. */
export function reportBank(name: string, scored: readonly Scored[]): string {
  const misses = scored.filter(({ outcome }) => outcome !== 'right');
  const missLines = misses.map(({ item, outcome, why, reply }) => {
    const said = renderText(reply).replace(/\s+/gu, ' ').slice(0, 140);
    return `${item.id} ${outcome}: ${item.text}\n    ${why}; confidence ${reply.confidence}; ${reply.kind}: ${said}`;
  });
  return [
    ...section(
      name,
      tallyBy(scored, () => 'all'),
    ),
    ...section(
      'by kind',
      tallyBy(scored, ({ item }) => item.kind),
    ),
    ...section(
      'by form',
      tallyBy(scored, ({ item }) => item.form),
    ),
    inventedLine(scored),
    misses.length > 0 ? `misses (${misses.length})` : 'no misses',
    ...missLines,
  ].join('\n');
}
