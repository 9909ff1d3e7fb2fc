import { ARTS_AND_MEDIA } from './near-word-groups/arts-and-media.ts';
import { ASKED_THINGS } from './near-word-groups/asked-things.ts';
import { CITIZENS } from './near-word-groups/citizens.ts';
import { EVERYDAY } from './near-word-groups/everyday.ts';
import { FAITH_AND_SCHOOL } from './near-word-groups/faith-and-school.ts';
import { HAN_VIET } from './near-word-groups/han-viet.ts';
import { LIFE_AND_BODY } from './near-word-groups/life-and-body.ts';
import { MAKING_AND_CHANGE } from './near-word-groups/making-and-change.ts';
import { NAMES } from './near-word-groups/names.ts';
import { NATURE_AND_MEDICINE } from './near-word-groups/nature-and-medicine.ts';
import { OFFICE } from './near-word-groups/office.ts';
import { PEOPLE_AND_PLACES } from './near-word-groups/people-and-places.ts';
import { PEOPLE_AND_TRADES } from './near-word-groups/people-and-trades.ts';
import { QUALITIES } from './near-word-groups/qualities.ts';
import { REGIONAL } from './near-word-groups/regional.ts';
import { SCIENCE_AND_TECHNOLOGY } from './near-word-groups/science-and-technology.ts';
import { SOUTHERN } from './near-word-groups/southern.ts';
import { SPEECH_AND_THOUGHT } from './near-word-groups/speech-and-thought.ts';
import { STATE_AND_LAW } from './near-word-groups/state-and-law.ts';
import { THINGS } from './near-word-groups/things.ts';
import { TIME_AND_DEGREE } from './near-word-groups/time-and-degree.ts';
import { TRADE_AND_WORK } from './near-word-groups/trade-and-work.ts';
import { VERBS } from './near-word-groups/verbs.ts';
import { WAR_AND_SPORT } from './near-word-groups/war-and-sport.ts';

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
  ...ARTS_AND_MEDIA,
  ...ASKED_THINGS,
  ...CITIZENS,
  ...FAITH_AND_SCHOOL,
  ...HAN_VIET,
  ...LIFE_AND_BODY,
  ...MAKING_AND_CHANGE,
  ...NAMES,
  ...NATURE_AND_MEDICINE,
  ...PEOPLE_AND_TRADES,
  ...SCIENCE_AND_TECHNOLOGY,
  ...SOUTHERN,
  ...SPEECH_AND_THOUGHT,
  ...STATE_AND_LAW,
  ...TIME_AND_DEGREE,
  ...TRADE_AND_WORK,
  ...WAR_AND_SPORT,
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
  'văn bản',
  'dịch vụ công',
  'cổng dịch vụ công quốc gia',
  'trung tâm phục vụ',
  'phục vụ hành chính',
  'giáo dục và đào tạo',
  'khoa học và công nghệ',
];
