import { fold } from '../../language/fold.ts';
import { isFullyMarked } from '../../language/is-fully-marked.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Phrases before a claim that say where it was heard, or ask whether it is so. Folded, the longest first. */
const LEADS: readonly (readonly string[])[] = [
  'cho toi hoi',
  'cho em hoi',
  'cho minh hoi',
  'xin cho biet',
  'xin hoi',
  'ad oi',
  'em hoi',
  'toi hoi',
  'kiem tra giup',
  'kiem giup',
  'kiem lai giup',
  'kiem lai',
  'doi chieu giup',
  'xem giup',
  'xac nhan giup',
  'kiem tra ho',
  'kiem tra lai',
  'kiem tra',
  'nho kiem tra',
  'giup toi',
  'nghe noi la',
  'nghe noi',
  'nghe dau',
  'nghe bao',
  'hinh nhu la',
  'hinh nhu',
  'co dung la',
  'co phai la',
  'co phai',
  'co that la',
  'phai chang',
  'dung la',
  'bao noi',
  'nguoi ta noi',
  'ai do noi',
  'co nguoi noi',
  'theo toi biet',
  'toi nho',
  'toi nghe',
  'em nghe',
  'thay noi',
  'rang',
  'la',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

/** Words behind a claim that ask whether it is so, and those that must be among them. With marks. */
const ASKING = words(
  'đúng phải xác chuẩn thật có ghi viết vậy thế như không ko k kg hk hong hông hok hem chưa chứ sai hay hả ạ nhỉ ad em nhé bạn shop anh chị bot ta thì',
);
const CORE = words('đúng phải xác chuẩn thật không ko k kg hk hong hông hok hem nhỉ hả');
/** Without marks many of them are other words (`tap the`). */
const FOLDED_ASKING = words('dung phai khong ko k kg hk hong hok hem vay a ad nhi ha chua');
const FOLDED_CORE = words('dung phai khong ko k kg hk hong hok hem nhi');
/** Before a bare `dung` they make another word: `noi dung`. */
const BEFORE_DUNG = words('noi su ap xay tac');
const MOST_LEADS = 4;
/** Who says what a person has heard, by the first word, and the verbs. With marks: `có … nhận` is no `cô … nhắn`. */
const SPEAKERS = words(
  'người con bà ông chị anh cô chú bác dì cậu mẹ má cha bố ba vợ chồng hàng bạn thằng loa cán em sếp',
);
const SPEAKS = words('nói bảo kể khoe đồn đoán nhắn');
const MOST_SPEAKER_WORDS = 6;
/** Whom the asking words address, behind them: `đúng không cháu?`. Folded. */
const ADDRESS = words('chau chu bac co ong ba con cau me sep ban em anh chi ad bot shop nha nhe nhen z v a');
const MOST_ASKING = 8;

/** The sign behind a last figure or unit belongs to it. */
const SIGN = /^(?:%|[²³)]+)/u;

interface Word {
  readonly word: string;
  /** As typed, in lower case. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

/** `Con tôi nói …`, `Bà hàng xóm bảo …`: where the claim behind it starts. No figure stands in it. */
function speakerEnd(all: readonly Word[]): number {
  if (!SPEAKERS.has(all[0]?.typed ?? '')) return 0;
  const near = all.slice(1, MOST_SPEAKER_WORDS);
  const verb = near.findIndex(({ typed }) => SPEAKS.has(typed));
  return verb < 0 || near.slice(0, verb).some(({ word }) => /\d/u.test(word)) ? 0 : verb + 2;
}

function leadEnd(all: readonly Word[]): number {
  let at = speakerEnd(all);
  for (let i = 0; i < MOST_LEADS; i++) {
    const lead = LEADS.find((phrase) => phrase.every((word, k) => all[at + k]?.word === word));
    if (!lead) break;
    at += lead.length;
  }
  return at;
}

/** Without the words of address behind those that ask. */
function withoutAddress(all: readonly Word[], isMarked: boolean): readonly Word[] {
  const core = isMarked ? CORE : FOLDED_CORE;
  const last = all.findLastIndex(({ word }) => !ADDRESS.has(word));
  const ends = all[last];
  const asks = ends !== undefined && core.has(isMarked ? ends.typed : ends.word);
  return asks && all.length - last <= 3 ? all.slice(0, last + 1) : all;
}

/** `dung` of a text typed with marks is no `đúng`. */
function tailStart(all: readonly Word[], isMarked: boolean): number {
  const asks = ({ word, typed }: Word): boolean => (isMarked ? ASKING.has(typed) : FOLDED_ASKING.has(word));
  const isCore = ({ word, typed }: Word): boolean => (isMarked ? CORE.has(typed) : FOLDED_CORE.has(word));
  const last = all.findLastIndex((word) => !asks(word)) + 1;
  const at = Math.max(last, all.length - MOST_ASKING);
  if (!all.slice(at).some(isCore)) return all.length;
  // `chính xác`, but not `Sở Tài chính phải không`.
  if (all[at]?.word === 'xac' && all[at - 1]?.word === 'chinh') return at - 1;
  const isOtherWord = !isMarked && all[at]?.word === 'dung' && BEFORE_DUNG.has(all[at - 1]?.word ?? '');
  return isOtherWord ? at + 1 : at;
}

/** The statement inside a claim, without the words that ask whether it is right. */
export function statedPart(text: string): string {
  const whole = [...fold(text).matchAll(/[a-z0-9]+/gu)].map(({ 0: word, index }): Word => {
    const end = index + word.length;
    return { word, typed: text.slice(index, end).toLowerCase(), start: index, end };
  });
  const isMarked = isFullyMarked(text);
  const all = withoutAddress(whole, isMarked);
  const [first, last] = [all[leadEnd(all)], all[tailStart(all, isMarked) - 1]];
  if (!first || !last || last.end <= first.start) return text;
  const opens = text.slice(0, first.start).endsWith('(') ? first.start - 1 : first.start;
  return text.slice(opens, last.end + (SIGN.exec(text.slice(last.end))?.[0].length ?? 0));
}
