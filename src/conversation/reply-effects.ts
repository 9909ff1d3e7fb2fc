import type { Reply } from '../answer/reply.ts';

/** Of the effects of delivery, those that a reply can ask for. */
export interface ForgetChat {
  readonly kind: 'forget-chat';
}

/** What delivery is to do when this reply is out, in delivery's words: `effects` of a channel's response. */
export function effectsOf({ effects = [] }: Reply): readonly ForgetChat[] {
  return effects.map(() => ({ kind: 'forget-chat' }));
}
