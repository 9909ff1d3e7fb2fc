/** A checker of drafts that knows one of them: each verdict once. */
import { mark, paragraph, type Reply, strong, text, type Verdict } from '../../src/answer/reply.ts';
import type { DraftChecker } from '../../src/server/draft-checker.ts';
import { ARTICLE_QUOTE } from './web-script.ts';

export const DRAFT =
  'Có 45 tập thể và 52 cá nhân được khen.\nChi 12 tỷ đồng. <script>window.hacked=1</script>';

const SAID: readonly (readonly [said: string, verdict: Verdict, found?: string])[] = [
  ['45', 'contradicted', '54 tập thể'],
  ['52', 'supported', '52 cá nhân'],
  ['12 tỷ đồng', 'not_found'],
];

function checkedDraft(draft: string): Reply {
  const checks = SAID.filter(([said]) => draft.includes(said)).map(([said, verdict, found]) => ({
    said,
    verdict,
    start: draft.indexOf(said),
    end: draft.indexOf(said) + said.length,
    ...(found !== undefined && { found, marker: 1 }),
  }));
  const source = {
    id: 'bkh-tong-ket-2020',
    title: 'Tổng kết 10 năm',
    publisher: 'Báo Khánh Hòa',
    published: '2020-10-09',
  };
  return {
    kind: 'claim',
    blocks: [
      paragraph(strong(`${checks.length} số liệu: 1 đúng, 1 sai, 1 không có dữ liệu.`)),
      {
        kind: 'list',
        items: [[text('“Có 45 tập thể” → tài liệu ghi '), strong('54 tập thể'), text(' '), mark(1)]],
      },
      { kind: 'quote', marker: 1 },
    ],
    citations: [{ marker: 1, quote: ARTICLE_QUOTE, source }],
    claim: { verdict: 'contradicted', checks },
    suggestions: [],
    confidence: 1,
    evidence: [],
  };
}

export const scriptedChecker: DraftChecker = { check: checkedDraft };
