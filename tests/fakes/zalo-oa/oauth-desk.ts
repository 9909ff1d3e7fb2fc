/** What the token endpoint of Zalo does, without HTTP: refresh tokens that work once, access tokens that live 25 hours. */

export const APP_ID = '2553928453557884079';
export const APP_SECRET = 'app-secret-of-the-fake';
/** As Zalo writes it: a string. */
const EXPIRES_IN_S = '90000';
const REFRESH_LIFE_MS = 90 * 24 * 3_600_000;

export type TokenReply = Readonly<Record<string, string | number>>;

const refusal = (name: string): TokenReply => ({
  error_name: name,
  error_reason: 'the token is wrong or was used',
  ref_doc: 'https://developers.zalo.me/docs/official-account',
  error_description: name,
});

export class OauthDesk {
  /** How often each refresh token was given in, used up or not. */
  readonly tries: string[] = [];
  readonly #wallNow: () => number;
  readonly #refreshTokens = new Map<string, { readonly until: number; isUsed: boolean }>();
  readonly #accessTokens = new Map<string, number>();
  #issued = 0;

  /** `wallNow`: milliseconds since 1970. */
  constructor(wallNow: () => number) {
    this.#wallNow = wallNow;
  }

  /** An administrator authorises the app: the refresh token for the settings. */
  authorise(): string {
    return this.#issue().refresh_token;
  }

  /** The access token has expired, or is made to. */
  isAccepted(accessToken: string): boolean {
    return (this.#accessTokens.get(accessToken) ?? 0) > this.#wallNow();
  }

  /** Access tokens are taken away, as when an administrator changes something. */
  revokeAccess(): void {
    this.#accessTokens.clear();
  }

  get exchanged(): number {
    return [...this.#refreshTokens.values()].filter(({ isUsed }) => isUsed).length;
  }

  /** Status 200 also where it refuses, without a number. */
  exchange(form: URLSearchParams, secret: string | undefined): TokenReply {
    const refreshToken = form.get('refresh_token') ?? '';
    this.tries.push(refreshToken);
    if (form.get('app_id') !== APP_ID || secret !== APP_SECRET) return refusal('Invalid secret key');
    if (form.get('grant_type') !== 'refresh_token') return refusal('Invalid grant type');
    const known = this.#refreshTokens.get(refreshToken);
    if (!known || known.isUsed || known.until < this.#wallNow()) return refusal('Invalid refresh token');
    known.isUsed = true;
    return this.#issue();
  }

  #issue() {
    this.#issued += 1;
    const [access_token, refresh_token] = [
      `access-${this.#issued}-${'a'.repeat(40)}`,
      `refresh-${this.#issued}-${'r'.repeat(40)}`,
    ];
    this.#accessTokens.set(access_token, this.#wallNow() + Number(EXPIRES_IN_S) * 1_000);
    this.#refreshTokens.set(refresh_token, { until: this.#wallNow() + REFRESH_LIFE_MS, isUsed: false });
    return { access_token, refresh_token, expires_in: EXPIRES_IN_S };
  }
}
