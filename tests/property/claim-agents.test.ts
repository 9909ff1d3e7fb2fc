import { expect, it } from 'vitest';
import { judgeClaim } from '../../src/answer/claim/judge-claim.ts';
import { createCandidates } from '../../src/answer/evidence/candidate.ts';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const { knowledge } = botOver(realFiles());
const candidates = createCandidates(knowledge);

const AGENTS = ['Tỉnh ủy', 'UBND tỉnh', 'HĐND tỉnh', 'Chính phủ', 'Quốc hội', 'Bộ Nội vụ', 'Sở Nội vụ'];
const ACT = new RegExp(
  `(?<agent>${AGENTS.join('|')})(?<rest>(?: Khánh Hòa)?) (?<verb>(?:ban hành|tổ chức|thành lập|bầu|bổ nhiệm|tặng|giao|ký)(?!\\p{L})[^,;.()]*)`,
  'gu',
);

const TELLING = 20;

/** A statement, and the clause of an act by itself, with another agent in the place of its own. */
function withOtherAgents(statement: string): string[] {
  return [...statement.matchAll(ACT)].flatMap(({ index, groups }) => {
    const { agent = '', rest = '', verb = '' } = groups ?? {};
    // `Chính phủ giao đến hạn` tells too little.
    if (verb.length < TELLING) return [];
    const behind = statement.slice(index + agent.length + rest.length);
    return AGENTS.filter((other) => other !== agent).flatMap((other) => [
      `${statement.slice(0, index)}${other}${behind}`,
      `${other} ${verb.trim()}.`,
    ]);
  });
}

it('calls nothing right that another one did', () => {
  const claims = knowledge.content.statements.flatMap(({ statement }) => withOtherAgents(statement));
  expect(claims.length).toBeGreaterThan(50);
  const believed = claims.filter(
    (text) => judgeClaim({ text }, { knowledge, candidates, today: TODAY }).verdict === 'supported',
  );
  expect(believed).toEqual([]);
});
