import { EVERYDAY } from './near-word-groups/everyday.ts';
import { OFFICE } from './near-word-groups/office.ts';
import { PEOPLE_AND_PLACES } from './near-word-groups/people-and-places.ts';
import { QUALITIES } from './near-word-groups/qualities.ts';
import { REGIONAL } from './near-word-groups/regional.ts';
import { THINGS } from './near-word-groups/things.ts';
import { VERBS } from './near-word-groups/verbs.ts';

/**
 * Words between which a question and a document often differ. A near word may raise the rank of a sentence and never
 * decides that a question is answered, so near synonyms are welcome. Not welcome: opposites, wider words that turn
 * the answer, and words whose form without marks is mostly another word (`mất`, `mát`, `mắt`). A word of one syllable
 * needs a form that is its own (`chết`). At most five in a group; staff can read and extend it.
 */
export const NEAR_WORD_GROUPS: readonly (readonly string[])[] = [
  ...EVERYDAY,
  ...VERBS,
  ...PEOPLE_AND_PLACES,
  ...THINGS,
  ...QUALITIES,
  ...OFFICE,
  ...REGIONAL,
];

/**
 * Terms that stay together: a near word that would begin or end inside one is misread (`cải cách thức`, `tôi đã`).
 * Names of indices and of places are kept whole too.
 */
export const KEPT_WHOLE: readonly string[] = [
  'cải cách hành chính',
  'cải cách',
  'thủ tục hành chính',
  'hành chính',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
  'văn hóa thể thao',
  'nghị quyết',
  'quyết định',
  'sở dân tộc',
  'sở xây dựng',
  'bộ xây dựng',
  'sở du lịch',
  'sở nông nghiệp',
  'bộ công an',
  'công an tỉnh',
  'ngân hàng nhà nước',
  'đăng ký',
  'đăng tải',
  'có thể',
  'có phải',
  'bao nhiêu',
  'trường hợp',
  'tôi đã',
  'đã số hóa',
];
