import { describe, expect, it } from 'vitest';
import { botOver } from '../../tests/support/bot.ts';

const bot = (forms: string) =>
  botOver([
    {
      path: 'articles/bao.md',
      text: '---\ntitle: Bài báo\n---\nKKTVP có 12 dự án đã hoạt động.\n\nSở Nội vụ có 40 phòng họp.\n',
    },
    { path: 'short-forms.yaml', text: `short_forms:\n${forms}` },
  ]).responder;

const FORMS = `  - { short: 'KKTVP', full: 'khu kinh tế Vân Phong', scope: documents }
  - { short: 'SNV', full: 'Sở Nội vụ' }
`;
const NONE = "  - { short: 'ABC', full: 'một chữ khác' }\n";

describe("the content's own short forms", () => {
  it.each([
    ['Khu kinh tế Vân Phong có bao nhiêu dự án?', '12 dự án'],
    ['kktvp có bao nhiêu dự án', '12 dự án'],
    ['snv có bao nhiêu phòng họp', '40 phòng họp'],
  ])('%s', (text, answer) => {
    const reply = bot(FORMS).respond({ text });
    expect(reply.kind).toBe('answer');
    expect(JSON.stringify(reply.blocks[0])).toContain(answer);
  });

  it('are only known where the content has them', () => {
    expect(bot(NONE).respond({ text: 'snv có bao nhiêu phòng họp' }).kind).toBe('abstain');
    expect(bot(NONE).respond({ text: 'Khu kinh tế Vân Phong có bao nhiêu dự án?' }).kind).toBe('abstain');
  });
});
