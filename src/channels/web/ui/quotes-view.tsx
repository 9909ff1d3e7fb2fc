import type { VNode } from 'preact';
import { placeLine, vietnameseDate } from '../../../answer/render-text.ts';
import type { Citation } from '../../../answer/reply.ts';
import { httpAddress } from '../http-address.ts';
import { sourceAddress } from '../source-address.ts';
import { timeText } from './as-of-text.ts';
import { DocumentIcon, ExternalIcon } from './icons.tsx';
import { isForeignPage, siteAddress } from './site.ts';
import type { QuoteAnchors } from './span-view.tsx';
import { TEXTS } from './texts.ts';

/** For screen readers, which also list links out of their place. */
function WhichSource({ citation: { marker, source } }: { citation: Citation }): VNode {
  return <span class="visually-hidden">{` [${marker}] ${source.title}`}</span>;
}

function OpenSource({ citation }: { citation: Citation }): VNode {
  return (
    <a
      class="source-open"
      href={siteAddress(sourceAddress(citation.source.id, citation.quote))}
      target={isForeignPage ? '_blank' : undefined}
      rel={isForeignPage ? 'noopener noreferrer' : undefined}
    >
      <DocumentIcon />
      {TEXTS.openSource}
      {isForeignPage && <span class="visually-hidden">{TEXTS.newTab}</span>}
      <WhichSource citation={citation} />
    </a>
  );
}

function OpenOriginal({ citation, address }: { citation: Citation; address: URL }): VNode {
  return (
    <a class="source-original" href={address.href} target="_blank" rel="noopener noreferrer">
      <ExternalIcon />
      {TEXTS.openOriginal}
      <span class="visually-hidden">{TEXTS.newTab}</span>
      <WhichSource citation={citation} />
    </a>
  );
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

function publication({ source: { publisher, published } }: Citation): string {
  return joined([publisher, published && vietnameseDate(published)]);
}

function SourceName({ citation: { source } }: { citation: Citation }): VNode {
  return (
    <>
      <cite>{source.title}</cite>
      {source.section && `, mục “${source.section}”`}
    </>
  );
}

/** One quote: the quote, then all about its source. */
function SingleQuote({ citation, anchor }: { citation: Citation; anchor: string | undefined }): VNode {
  const details = joined([publication(citation), timeText(citation), placeLine(citation)]);
  const original = httpAddress(citation.source.url);
  return (
    <figure class="quote" id={anchor}>
      <blockquote>
        <p>“{citation.quote}”</p>
      </blockquote>
      <figcaption>
        <p>
          <span class="source-details">[{citation.marker}]</span> <SourceName citation={citation} />
        </p>
        {details !== '' && <p class="source-details">{details}</p>}
        <p class="source-links">
          <OpenSource citation={citation} />
          {original && <OpenOriginal citation={citation} address={original} />}
        </p>
      </figcaption>
    </figure>
  );
}

interface QuotesViewProps {
  /** All of one source. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly anchors: QuoteAnchors;
}

/** The proof: what a source says, word for word, and which source it is. */
export function QuotesView({ citations, anchors }: QuotesViewProps): VNode {
  const [first, ...others] = citations;
  const details = publication(first);
  const original = httpAddress(first.source.url);
  if (others.length === 0) return <SingleQuote citation={first} anchor={anchors(first.marker)} />;
  return (
    <figure class="quote">
      {citations.map((citation) => (
        <div class="quote-of-many" id={anchors(citation.marker)}>
          <blockquote>
            <p>“{citation.quote}”</p>
          </blockquote>
          <p class="source-links">
            <span class="source-details">
              {joined([`[${citation.marker}]`, timeText(citation), placeLine(citation)])}
            </span>
            <OpenSource citation={citation} />
          </p>
        </div>
      ))}
      <figcaption>
        <p>
          <SourceName citation={first} />
        </p>
        {details !== '' && <p class="source-details">{details}</p>}
        {original && (
          <p class="source-links">
            <OpenOriginal citation={first} address={original} />
          </p>
        )}
      </figcaption>
    </figure>
  );
}
