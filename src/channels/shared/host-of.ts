/** The host of an address, for people to read: the path of a webhook is often its secret. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'một địa chỉ khác');
