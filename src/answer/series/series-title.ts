import type { Series, SeriesMeasure } from './series.ts';

/** `hạng tốt` counts units; these say themselves what they are. */
const NAMES_ITSELF = /^(?:số|điểm|mức|tỷ lệ) |^dân số$/u;

/** `PAR INDEX (thủ tục hành chính)`, `số đơn vị hạng tốt`. */
export function nameOf({ name, component, index, points }: Series): string {
  if (component !== undefined) return `${name} (${component})`;
  if (index !== undefined || NAMES_ITSELF.test(name)) return name;
  const unit = points[0]?.unit ?? '';
  return unit === '%' ? `tỷ lệ ${name}` : `số ${unit} ${name}`;
}

/** `của Khánh Hòa`, `bình quân cả nước`. */
export function ofPlace({ place, index, name }: Pick<Series, 'place' | 'index' | 'name'>): string {
  if (index === undefined && name.startsWith('điểm ')) return 'về cải cách hành chính';
  if (place === 'cả nước') return index === undefined ? 'cả nước' : 'bình quân cả nước';
  return place.startsWith('bình quân') ? place : `của ${place}`;
}

const MEASURES: Readonly<Record<SeriesMeasure, string>> = { score: 'Điểm ', rank: 'Thứ hạng ', amount: '' };

/** `Điểm PAR INDEX của Khánh Hòa` */
export function titleOf(series: Series, measure: SeriesMeasure): string {
  const title = `${MEASURES[measure]}${nameOf(series)} ${ofPlace(series)}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
