import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { questionResult, SEVEN } from '../../../tests/support/question-results.ts';
import { compareEvaluations, type Evaluation, evaluateBank, evaluateSquad } from '../evaluation.ts';
import type { SquadResult } from '../squad/run-squad.ts';
import { labelOf } from './labels.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportPage } from './report-page.ts';

const HOSTILE =
  '</style><script src="https://xau.example/x.js">alert(1)</script> ]]> &nbsp; \u0000 "\' <img src=x>';
const bank = evaluateBank([
  ...SEVEN,
  questionResult('8', {
    text: HOSTILE,
    kind: HOSTILE,
    outcome: 'wrong',
    why: `lacks "${HOSTILE}"`,
    gold: [HOSTILE],
    reply: { kind: 'answer', text: HOSTILE, confidence: 0.5, citations: [] },
  }),
]);
const judged = (hit: boolean) => ({
  passageRank: 1,
  sentenceHit: hit,
  sentenceInPassage: hit,
  probability: 0.9,
});
const squadResult: SquadResult = {
  id: 'q1',
  text: HOSTILE,
  answers: ['54'],
  conditions: { clean: judged(true), stripped: judged(true), typo: judged(false), nfd: judged(true) },
  probability: { articleRemoved: 0.1, passageRemoved: 0.2 },
};
const measured: Evaluation = { today: '2026-11-22', bank, squad: evaluateSquad([squadResult]) };
const saved = {
  bank: { questions: bank.questions.map((one) => ({ ...one, outcome: 'abstained' as const })) },
  squad: { questions: [squadResult] },
};
const WHOLE: Evaluation = { ...measured, comparison: compareEvaluations(saved, measured) };

/** Throws when it is not well-formed. */
const parse = (page: string) => new JSDOM(page, { contentType: 'application/xhtml+xml' }).window.document;

describe('reportPage', () => {
  const page = reportPage(WHOLE, [0.3, 4, 4, 900]);
  const document = parse(page);

  it('is well-formed, also when there is nothing to show', () => {
    expect(document.querySelector('h1')?.textContent).toContain('Đánh giá');
    expect(parse(reportPage({ today: '2026-11-22' }, [])).querySelector('section')).toBeNull();
    expect(
      parse(reportPage({ today: '2026-11-22', bank: evaluateBank([]) }, [])).querySelector('svg'),
    ).not.toBe(null);
  });

  it('shows what people typed as text only', () => {
    expect(document.querySelector('script, img, link, iframe, object')).toBeNull();
    const shown = HOSTILE.replace('\u0000', '\ufffd');
    expect([...document.querySelectorAll('summary')].some((one) => one.textContent?.includes(shown))).toBe(
      true,
    );
    expect(page).not.toContain('<script');
  });

  it('refers to nothing outside, and forbids it', () => {
    const withAddress = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => ['src', 'href', 'action', 'data'].includes(name)),
    );
    expect(withAddress).toEqual([]);
    const style = document.querySelector('style')?.textContent ?? '';
    expect(style).not.toMatch(/url\(|@import/u);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });

  it('has no number that is none, and axis titles on every plot', () => {
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/u);
    const plots = [...document.querySelectorAll('svg')];
    expect(plots).toHaveLength(5);
    for (const plot of plots) {
      expect(plot.querySelectorAll('.axis-title')).toHaveLength(2);
      expect(plot.querySelector('title')?.textContent).not.toBe('');
    }
  });

  it('lists the misses, the wrong ones first', () => {
    const outcomes = [...document.querySelectorAll('details summary span')].map((one) => one.textContent);
    expect(outcomes).toEqual(['sai', 'sai', 'sai', 'không trả lời']);
  });
});

describe('reportMarkdown', () => {
  it('shows what people typed as text only, and names every measure', () => {
    const text = reportMarkdown(WHOLE);
    expect(text).not.toMatch(/(?<!\\)<|NaN|undefined/u);
    for (const { name } of [...bank.measures, ...(WHOLE.squad?.measures ?? [])]) {
      expect(labelOf(name).meaning, name).not.toBe('');
      expect(text.replaceAll('\\', '')).toContain(`| ${labelOf(name).title} |`);
    }
  });
});
