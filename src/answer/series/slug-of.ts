import { foldWords } from '../../language/fold-words.ts';

/** Folded words joined by hyphens: `PAR INDEX`, `Khánh Hòa` -> `par-index-khanh-hoa`. */
export const slugOf = (...names: string[]): string => foldWords(names.join(' ')).trim().replaceAll(' ', '-');
