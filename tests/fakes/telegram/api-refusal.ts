export interface RefusalParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** A call that the Bot API answers with `ok: false`. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly parameters: RefusalParameters | undefined;

  constructor(status: number, description: string, parameters?: RefusalParameters) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

export const badRequest = (description: string) => new ApiRefusal(400, `Bad Request: ${description}`);
