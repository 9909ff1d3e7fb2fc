import type { Draft } from '../findings.ts';
import { paragraph, text } from '../reply.ts';

/** A draft that leaves the question open also says where to ask a person. */
export function withContact<T extends { readonly draft: Draft }>(made: T, contact: string): T {
  const { draft } = made;
  const isOpen = draft.kind === 'abstain' || draft.claim?.verdict === 'not_found';
  return isOpen
    ? { ...made, draft: { ...draft, blocks: [...draft.blocks, paragraph(text(contact))] } }
    : made;
}
