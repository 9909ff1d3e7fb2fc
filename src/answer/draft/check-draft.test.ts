import { describe, expect, it } from 'vitest';
import { renderText } from '../render-text.ts';
import type { Citation, Verdict } from '../reply.ts';
import { checkDraft } from './check-draft.ts';
import type { JudgeStatement } from './judged-statement.ts';

const citation = (quote: string): Citation => ({ marker: 1, quote, source: { id: 'a', title: 'Nguồn' } });

/** Judges every figure alike. */
const judgeAll =
  (verdict: Verdict): JudgeStatement =>
  (statement) => ({
    claim: {
      verdict,
      checks: [...statement.matchAll(/\d+(?= (?:tập|cá))/gu)].map(([said]) => ({
        said,
        verdict,
        ...(verdict !== 'not_found' && { found: '54 tập thể', marker: 1 }),
      })),
    },
    citations: [citation('Tỉnh khen 54 tập thể và 52 cá nhân.')],
  });

const longDraft = (figures: number): string =>
  Array.from({ length: figures }, (_, i) => `Tỉnh khen ${i + 100} tập thể.`).join('\n');

describe('checkDraft', () => {
  it('sums up first, then shows the words around a fault and what the documents say', () => {
    const draft = 'Mở đầu.\nTỉnh khen 45 tập thể năm nay.';
    const reply = checkDraft(draft, judgeAll('contradicted'));
    expect(renderText(reply)).toBe(
      '1 số liệu: 0 đúng, 1 sai, 0 không có dữ liệu.\n\nSai, cần sửa:\n\n' +
        '• “Tỉnh khen 45 tập thể năm nay” → tài liệu ghi 54 tập thể [1]\n\n' +
        '[1] “Tỉnh khen 54 tập thể và 52 cá nhân.”\n— Nguồn',
    );
    expect(reply.claim).toEqual({
      verdict: 'contradicted',
      checks: [{ said: '45', found: '54 tập thể', verdict: 'contradicted', marker: 1, start: 18, end: 20 }],
    });
  });

  it('names the quotes that it does not show, and how to read them', () => {
    const judge: JudgeStatement = (statement) => {
      const judged = judgeAll(statement.includes('45') ? 'contradicted' : 'supported')(statement);
      return { ...judged, citations: [citation(`Về câu “${statement}”: 54 tập thể.`)] };
    };
    const shown = renderText(checkDraft('Tỉnh khen 45 tập thể.\nHuyện khen 54 tập thể.', judge));
    expect(shown).toMatch(/Đúng:\n\n• .*\[2\]\n\n\[1\] “/u);
    expect(shown).toMatch(/\n\nCòn \[2\] chưa hiện ở đây cho gọn; gõ \/nguon để đọc nguyên văn\.$/u);
  });

  it.each(['NFC', 'NFD'] as const)('tells the places in the text as it was pasted, %s', (form) => {
    const draft = '  Tỉnh\u00a0khen  54 tập thể.\r\n\tTỉnh khen 52 cá nhân.'.normalize(form);
    const { claim } = checkDraft(draft, judgeAll('supported'));
    expect(claim?.checks.map(({ start, end }) => draft.slice(start, end))).toEqual(['54', '52']);
    expect(claim?.verdict).toBe('supported');
  });

  it.each(['supported', 'contradicted', 'not_found'] as const)(
    'stays short enough for every chat, and says how many figures it leaves out: %s',
    (verdict) => {
      const reply = checkDraft(longDraft(60), judgeAll(verdict));
      const shown = renderText(reply);
      expect(shown.length).toBeLessThanOrEqual(1_900);
      expect(shown).toMatch(/… và \d+ số liệu/u);
      expect(reply.claim?.checks).toHaveLength(60);
    },
  );

  it('bounds its work, and says from where on nothing was checked', () => {
    const shown = checkDraft(longDraft(500), judgeAll('supported'));
    expect(shown.claim?.checks).toHaveLength(400);
    expect(renderText(shown)).toContain('phần từ “Tỉnh khen 500 tập thể.');
  });

  it('says politely that there is nothing to check', () => {
    const reply = checkDraft('Kính thưa các đồng chí!', judgeAll('supported'));
    expect(reply).toMatchObject({ kind: 'claim', claim: { verdict: 'not_found', checks: [] } });
    expect(renderText(reply)).toContain('không có số liệu');
    expect(checkDraft(' \n', judgeAll('supported')).kind).toBe('error');
  });
});
