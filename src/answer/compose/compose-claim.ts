import type { Candidate } from '../evidence/candidate.ts';
import {
  type Claim,
  type ClaimFault,
  mark,
  paragraph,
  type Reply,
  type Span,
  strong,
  text,
} from '../reply.ts';
import { proofOf } from '../several/outcome.ts';
import type { ComposeContext } from './compose-answer.ts';

/** What the documents say instead, by what is wrong in the claim. */
const LEADS: Readonly<Record<ClaimFault, string>> = {
  'other-value': 'tài liệu ghi ',
  unit: 'tài liệu ghi ',
  'other-year': 'theo tài liệu, đó là số liệu của ',
  'other-subject': 'tài liệu nói về ',
};

interface Told {
  readonly lead: string;
  readonly found: string;
  readonly marker: number;
}

function toldIn(claim: Claim): Told[] {
  const told = claim.checks.flatMap(({ verdict, found, why, marker }) =>
    verdict === 'contradicted' && found !== undefined
      ? [{ lead: LEADS[why ?? 'other-value'], found, marker: marker ?? 1 }]
      : [],
  );
  return told.filter(({ found }, i) => told.findIndex((one) => one.found === found) === i);
}

function verdictLine(claim: Claim): Span[] {
  if (claim.verdict === 'supported') return [strong('Đúng'), text(', theo nguồn dưới đây. '), mark(1)];
  const told = toldIn(claim);
  if (told.length === 0) return [strong('Không khớp'), text(' với tài liệu dưới đây. '), mark(1)];
  // The wrong figure is not repeated: a reply says only what its quotes say.
  return [
    strong('Không khớp'),
    text(': '),
    ...told.flatMap(({ lead, found }, i): Span[] => [
      text(`${i > 0 ? '; ' : ''}${i > 0 && told[i - 1]?.lead === lead ? '' : lead}`),
      strong(found),
    ]),
    text('. '),
    ...[...new Set(told.map(({ marker }) => marker))].map(mark),
  ];
}

/** The reply to a claim that was judged: verdict first, then the proof. */
export function composeClaim(
  claim: Claim,
  proof: readonly Candidate[],
  context: ComposeContext,
): Pick<Reply, 'kind' | 'blocks' | 'citations' | 'claim'> {
  const { blocks, citations } = proofOf(proof, context);
  return { kind: 'claim', blocks: [paragraph(...verdictLine(claim)), ...blocks], citations, claim };
}
