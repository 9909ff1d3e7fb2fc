/** One value of an index: of a province or the country, in a year. */
export interface IndexPoint {
  readonly where: string;
  readonly year: number;
}
