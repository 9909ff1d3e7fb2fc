import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../../answer/reply.ts';
import type { CheckedDraft, ShownCheck } from './draft-check.ts';
import { groupQuotes } from './group-quotes.ts';
import { CheckIcon, CrossIcon, QuestionIcon } from './icons.tsx';
import { markedPieces } from './marked-text.ts';
import { PartView } from './part-view.tsx';
import { SpansView } from './span-view.tsx';
import { DRAFT_TEXTS, DRAFT_VERDICTS } from './texts.ts';

const ICONS = { supported: CheckIcon, contradicted: CrossIcon, not_found: QuestionIcon };
/** Faults first. */
const ORDER: readonly Verdict[] = ['contradicted', 'not_found', 'supported'];

const entryId = (check: number): string => `so-lieu-${check}`;
const quoteId = (marker: number): string => `trich-van-ban-${marker}`;

/** A figure in the draft: its verdict is a sign, a line under it and a word for screen readers, not a colour alone. */
function Mark({ text, check, number }: { text: string; check: ShownCheck; number: number }): VNode {
  const VerdictIcon = ICONS[check.verdict];
  return (
    <a class={`figure verdict-${check.verdict}`} href={`#${entryId(number)}`}>
      {text}
      <VerdictIcon />
      <span class="visually-hidden"> ({DRAFT_VERDICTS[check.verdict]})</span>
    </a>
  );
}

function MarkedText({ draft: { text, checks } }: { draft: CheckedDraft }): VNode {
  return (
    <section class="draft-text" aria-label={DRAFT_TEXTS.markedText}>
      {markedPieces(text, checks).map((piece) => {
        const check = piece.check === undefined ? undefined : checks[piece.check];
        if (piece.check === undefined || !check) return piece.text;
        return <Mark text={piece.text} check={check} number={piece.check} />;
      })}
    </section>
  );
}

function Entry({ check, number }: { check: ShownCheck; number: number }): VNode {
  const VerdictIcon = ICONS[check.verdict];
  return (
    <li id={entryId(number)} class={`verdict-${check.verdict}`}>
      <VerdictIcon />
      <span>
        “{check.said}”: {DRAFT_VERDICTS[check.verdict]}
        {check.verdict === 'contradicted' && check.found !== undefined && (
          <>
            , {DRAFT_TEXTS.documentsSay} <strong>{check.found}</strong>
          </>
        )}{' '}
        {check.marker !== undefined && (
          <SpansView spans={[{ kind: 'marker', marker: check.marker }]} anchors={quoteId} />
        )}
      </span>
    </li>
  );
}

/** What was found in a draft: the summary, the text with its figures marked, each figure, the quotes. */
export function DraftReport({ draft }: { draft: CheckedDraft }): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [draft]);
  const entries = draft.checks.map((check, number) => ({ check, number }));
  const blocks = draft.citations.map(({ marker }) => ({ kind: 'quote', marker }) as const);
  return (
    <div class="reply draft-report">
      <h3 ref={heading} tabIndex={-1}>
        {draft.summary}
      </h3>
      <MarkedText draft={draft} />
      <ul class="draft-entries">
        {ORDER.flatMap((verdict) => entries.filter(({ check }) => check.verdict === verdict)).map((entry) => (
          <Entry {...entry} />
        ))}
      </ul>
      {groupQuotes(blocks, draft.citations).map((part) => (
        <PartView part={part} isLead={false} hasTable={false} anchors={quoteId} />
      ))}
    </div>
  );
}
