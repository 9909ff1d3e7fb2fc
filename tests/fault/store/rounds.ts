/** Rounds of a fault test: few in `npm test`, `FAULT_ROUNDS` times as many in `npm run test:fault`. */
export const rounds = (few: number): number => few * Math.max(1, Number(process.env['FAULT_ROUNDS'] ?? 1));

/** A long test may take as long as its rounds. */
export const patience = (fewMs: number): { timeout: number } => ({ timeout: rounds(fewMs) });
