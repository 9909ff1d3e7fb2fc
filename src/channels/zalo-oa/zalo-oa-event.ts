/** Something that a person did, as far as it changes what this bot does. Plain data: the store keeps it. */
export type ZaloOaEvent = {
  /** The person's id within this Official Account. */
  readonly userId: string;
  /** When, in milliseconds since 1970: the platform lets us write only for a time after it. */
  readonly at: number;
} & (
  | { readonly kind: 'question'; readonly text: string }
  /** A picture, a sticker, a voice message: something that the bot cannot read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'follow' }
  | { readonly kind: 'unfollow' }
);

/** An event with the name under which it is claimed. */
export interface ParsedEvent {
  readonly key: string;
  readonly event: ZaloOaEvent;
}

/** Orders a person's events, names the conversation, and is what logs hash. */
export const chatOf = ({ userId }: Pick<ZaloOaEvent, 'userId'>): string => `zalo-oa:${userId}`;
