import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../tests/support/bot.ts';
import { createAnalyzer } from './analyze-text.ts';

const { knowledge, answerer } = botOver(realFiles());
const analyzer = createAnalyzer(knowledge);
const analyze = (text: string) => analyzer.analyze(text);

describe('analyze', () => {
  it('gives the fields of the contract first, then the rest', () => {
    const analysis = analyzer.analyze('Có phải hơn 6.500 lượt, đạt 90,49% không?', 'a1');
    expect(Object.keys(analysis).slice(0, 6)).toEqual([
      'id',
      'clean',
      'tokens',
      'figures',
      'questionType',
      'intent',
    ]);
    expect(analysis).toMatchObject({
      id: 'a1',
      clean: 'Có phải hơn 6.500 lượt, đạt 90,49% không?',
      figures: [
        { surface: '6.500', start: 12, end: 17, value: 6500, unit: 'lượt', kind: 'count', mod: 'over' },
        { surface: '90,49%', value: 90.49, unit: '%', kind: 'percent' },
      ],
      questionType: 'claim',
      intent: 'claim',
      corrections: [],
      shortForms: [],
    });
    expect(analysis.tokens).toEqual(expect.arrayContaining(['hon', '6500', 'luot', '90.49']));
    expect(analysis).not.toHaveProperty('decoded');
    expect(analysis).not.toHaveProperty('understood');
  });

  it('tells what was typed otherwise: short forms, slips, diacritics', () => {
    const analysis = analyze('bn tap the dc khen thuogn');
    expect(analysis).toMatchObject({
      questionType: 'figure',
      noun: ['tap', 'the', 'duoc', 'khen', 'thuong'],
      shortForms: [
        { short: 'bn', full: 'bao nhiêu', start: 0, end: 2 },
        { short: 'dc', full: 'được', start: 11, end: 13 },
      ],
      corrections: [{ from: 'thuogn', to: 'thuong' }],
      understood: 'Tìm theo: Bao nhiêu tập thể được khen thưởng',
    });
    expect(analysis.restored).toContain('Bao nhiêu tập thể'.toLowerCase());
  });

  it('keeps both readings of an ambiguous short form', () => {
    expect(analyze('đk kinh doanh').shortForms).toEqual([
      { short: 'đk', full: 'đăng ký', also: ['điều kiện'], start: 0, end: 2 },
    ]);
  });

  it('takes every question of a message apart', () => {
    expect(analyze('PAR INDEX 2024 hạng mấy, tăng mấy bậc so với 2023?').questions).toMatchObject([
      { text: 'PAR INDEX 2024 hạng mấy', type: 'rank' },
      { text: 'tăng mấy bậc so với 2023?', type: 'change', unit: 'bậc', flags: ['comparison'] },
    ]);
  });

  it('names the keystrokes or the encoding that were decoded', () => {
    expect(analyze('cos bao nhieeu taapj theer dduwowcj khen')).toMatchObject({
      decoded: 'telex',
      clean: 'có bao nhiêu tập thể được khen',
    });
  });

  it.each([
    'Ｃó 54 tập thể, đạt 90,49%, khônggg?',
    'Co\u0301  54\u00a0ta\u0323\u0302p the\u0309, d\u00adat 90,49% kho\u0302ng?',
    'cos 54 taapj theer dduwowcj khen, hs tre 3 ngayf',
  ])('gives places in the text as typed: %j', (typed) => {
    const { figures, questions = [], shortForms = [] } = analyze(typed);
    expect(figures.length).toBeGreaterThan(0);
    for (const { start, end } of [...figures, ...questions, ...shortForms]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(typed.length);
    }
    expect(figures.map(({ start, end }) => typed.slice(start, end).replace(/\D/gu, ''))).toEqual(
      figures.map(({ surface }) => surface.replace(/\D/gu, '')),
    );
  });

  it.each([
    ['Đạt 90,49% vào năm nào?', 'year'],
    ['Năm 2020 tỉnh đạt 84,4%. Có bao nhiêu hồ sơ?', 'figure'],
    ['Đạt bao nhiêu %?', 'percent'],
    ['Ai ký nghị định? Cảm ơn bạn.', 'person'],
    ['Tôi ở Nha Trang.', 'none'],
  ])('of %s shows the type that the bot uses: %s', (text, questionType) => {
    expect(analyze(text).questionType).toBe(questionType);
    expect(answerer.understand(text).cue.type).toBe(questionType);
  });

  it('has no id when none was given', () => {
    expect(analyze('xin chào')).not.toHaveProperty('id');
  });

  it('knows talk that asks for no facts', () => {
    expect(analyze('xin chào').intent).toBe('greeting');
    expect(analyze('cảm ơn bạn').intent).toBe('thanks');
  });

  it.each([
    ['empty', ' \u200B\n'],
    ['too-long', 'a'.repeat(1_000_000)],
    ['too-long', '\u0301'.repeat(100_000)],
  ])('says that a text is %s instead of reading it', (intent, text) => {
    expect(analyze(text)).toEqual({ clean: '', tokens: [], figures: [], questionType: 'none', intent });
  });
});
