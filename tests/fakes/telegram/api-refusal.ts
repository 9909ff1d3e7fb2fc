/** A call that the Bot API answers with `ok: false`. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly parameters: { readonly retry_after?: number } | undefined;

  constructor(status: number, description: string, parameters?: { readonly retry_after?: number }) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

export const badRequest = (description: string) => new ApiRefusal(400, `Bad Request: ${description}`);
