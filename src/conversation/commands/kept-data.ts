/** What is kept of people, as it is told to them: real figures, so that no text can say what is not so. */
export interface KeptData {
  /** How long questions and answers are kept, and remembered for a follow-up, in minutes. */
  readonly answeredMinutes: number;
  /** How long messages are kept that could not be answered or sent, in days. */
  readonly deadDays: number;
  /** How long the numbers of messages are kept, in hours. */
  readonly keysHours: number;
  /** Whom to ask about all this: a noun phrase without a final full stop. */
  readonly contact: string;
}

export const DEFAULT_KEPT_DATA: KeptData = {
  answeredMinutes: 30,
  deadDays: 7,
  keysHours: 25,
  contact: 'cơ quan vận hành bot này',
};
