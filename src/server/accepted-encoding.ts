export type Encoding = 'br' | 'gzip' | 'identity';

const LONGEST_HEADER = 200;

/** The smallest form that the browser takes, from its `Accept-Encoding`; `;q=0` means it does not. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const offers = (header ?? '')
    .slice(0, LONGEST_HEADER)
    .toLowerCase()
    .split(',')
    .map((offer) => offer.split(';').map((part) => part.trim()));
  const takes = (name: string): boolean =>
    offers.some(([offer, quality]) => offer === name && !/^q=0(?:\.0*)?$/u.test(quality ?? ''));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
