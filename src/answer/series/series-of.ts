import type { Content } from '../../content/types.ts';
import { factSeries } from './fact-series.ts';
import { rowSeries } from './row-series.ts';
import type { Series } from './series.ts';

const built = new WeakMap<object, readonly Series[]>();

/** All series of the content, those of the indexes first; built once for each content. */
export function seriesOf(content: Pick<Content, 'statements' | 'gaps'>): readonly Series[] {
  const known = built.get(content);
  if (known) return known;
  const all = [...rowSeries(content), ...factSeries(content)];
  built.set(content, all);
  return all;
}
