const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The date in Vietnam at an instant, `YYYY-MM-DD` (the Swedish locale writes ISO dates). */
export function vietnamToday(now: Date): string {
  return FORMAT.format(now);
}
