export type ChartFormat = 'svg' | 'png';

/** Where the picture of a chart stands on this site. */
export const chartAddress = (id: string, format: ChartFormat): string =>
  `/bieu-do/${encodeURIComponent(id)}.${format}`;
