import { describe, expect, it } from 'vitest';
import { openConversation, realAnswerer } from '../../../tests/support/conversation.ts';
import { renderText } from '../../answer/render-text.ts';

describe('/chude', () => {
  it.each(['/chude', '/chủ đề', 'bạn biết những gì?', 'Có những chủ đề nào', 'các chủ đề'])(
    '%s: the headings',
    (typed) => {
      const menu = openConversation().alone(typed);
      expect(menu.kind).toBe('clarify');
      expect(menu.suggestions).toEqual(realAnswerer().catalogue.shelves.map(({ heading }) => heading));
    },
  );

  it('leads by number to questions that are answered', () => {
    const { say } = openConversation();
    const { suggestions } = say('/chude');
    const page = say('2');
    expect(renderText(page)).toContain(suggestions[1]);
    expect(page.suggestions[0]).toBe(realAnswerer().catalogue.shelves[1]?.questions[0]);
    expect(say('1').kind).toBe('answer');
  });

  it('pages forward and back to the headings, by words and by button', () => {
    const { say, alone } = openConversation();
    say('/chude');
    const first = say('Làm thủ tục qua mạng');
    const second = say('xem thêm');
    expect(second.suggestions).not.toContain(first.suggestions[0]);
    expect(alone(first.suggestions.at(-2) ?? '').suggestions).toEqual(second.suggestions);
    expect(say(second.suggestions.at(-1) ?? '').suggestions).toEqual(say('/chude').suggestions);
  });

  it('shows every question on one of its pages, eight entries at most', () => {
    const { alone } = openConversation();
    for (const { heading, questions } of realAnswerer().catalogue.shelves) {
      const shown: string[] = [];
      for (let next: string | undefined = heading; next !== undefined; ) {
        const { suggestions } = alone(next);
        expect(suggestions.length).toBeLessThanOrEqual(8);
        shown.push(...suggestions.filter((one) => questions.includes(one)));
        next = suggestions.find((one) => one.startsWith('Xem thêm'));
      }
      expect(shown).toEqual(questions);
    }
  });

  it('finds a heading by a word of its topics, and says when there is none', () => {
    const { alone } = openConversation();
    expect(renderText(alone('/chude khiếu nại'))).toContain('Phản ánh, khiếu nại và tố cáo');
    expect(renderText(alone('/chude bóng đá'))).toContain('chưa có chủ đề này');
  });

  it('leaves a number that the menu lacks open', () => {
    const { say } = openConversation();
    say('/chude');
    expect(say('77').kind).toBe('clarify');
    expect(say('1').kind).toBe('clarify');
  });
});
