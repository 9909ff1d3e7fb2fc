/** What a worker of these tests is told, as JSON in its only argument. */
export interface WorkerSettings {
  /** Where its webhook is; the same after each start. */
  readonly port: number;
  readonly apiRoot: string;
  readonly store: { readonly folder: string } | { readonly databaseUrl: string; readonly leaseMs: number };
}

export const WEBHOOK_ADDRESS = 'https://hoidap.khanhhoa.example';
