import { ABBREVIATIONS } from '../abbreviations.ts';
import { INDEX_TERMS } from '../index-names.ts';
import { OTHER_PROVINCE_WORDS, OWN_PLACE_WORDS } from '../places.ts';
import { FILLER_PHRASES, QUESTION_PHRASES } from '../questions/question-phrases.ts';
import { isFunctionWord } from '../questions/question-words.ts';
import { toTerms } from '../terms.ts';

/** Words that people type on purpose though no document may have them: never a slip. Folded. */
const KEPT_WORDS =
  `zalo facebook fb messenger viber youtube tiktok google gmail email mail web website internet wifi app apps online
  offline hotline chat chatbot bot robot link file files pdf word excel scan photo copy fax smartphone iphone android
  ios windows laptop desktop tablet camera video clip livestream test host post admin user login logout password otp
  sms qr code sim visa card internet banking momo vnpay vnpt viettel mobifone vinaphone shopee lazada grab taxi bus
  covid virus vaccine hello hi thanks thank please sorry okay help what when where which who why how index score rank
  gdp grdp gni fdi oda hdi ppp bot wto asean eu who usd vnd eur iso kpi iot ai ict erp crm api xml html usb cpu gps
  bhxh bhyt bhtn cccd cmnd gplx gcn gcnqsdd hkd dn dnnn htx evn vneid vnpt tphcm hcm tphcm vtv vov ttxvn
  ranking smart city startup marketing logistics resort spa villa condotel homestay`.split(/\s+/u);

/** What questions begin and end with: evidence for a word that has a neighbour on one side only. Folded. */
const OPENINGS = [
  'ai',
  'bao',
  'tai',
  'vi',
  'khi',
  'the',
  'lam',
  'nhung',
  'nguoi',
  'co',
  'ten',
  'o',
  'nam',
  'trong',
];
const ENDINGS = [
  'nao',
  'gi',
  'dau',
  'khong',
  'ai',
  'nhieu',
  'sao',
  'may',
  'lau',
  'gio',
  'chua',
  'nhe',
  'vay',
];

/** Pairs that ask and are no phrase by themselves: the end of the noun before `nào`, the noun after `mấy`. Folded. */
const ASKING_PAIRS = [
  ...'ngay thang nam gio quy vi quan dinh quyet tinh nguoi thi ban so xa phuong huyen nhom loai buoc cap muc hang nuoc'
    .split(' ')
    .map((word) => `${word} nao`),
  ...'ngay thang nam gio lan cap muc buoc nhom nguoi diem xa phuong huyen tinh chuong dieu trang don loai bac phan tieu'
    .split(' ')
    .map((word) => `may ${word}`),
  ...'co trong duoc la gom con xuong len'.split(' ').map((word) => `${word} may`),
  ...'co la duoc het dat con trong'.split(' ').map((word) => `${word} bao`),
  ...'nguoi tien phan ngay nam thang lan diem don ho muc'.split(' ').map((word) => `nhieu ${word}`),
  ...'noi lam co quy ve can phai'.split(' ').map((word) => `${word} gi`),
  'la ai',
  'do ai',
  'par index',
  'ict index',
];

type PairKind = 'phrase' | 'edge';

const words = new Set<string>([...KEPT_WORDS, ...INDEX_TERMS]);
const pairs = new Map<string, PairKind>();

function learn(phrase: readonly string[]): void {
  for (const [at, word] of phrase.entries()) {
    words.add(word);
    const previous = phrase[at - 1];
    if (previous !== undefined) pairs.set(`${previous}_${word}`, 'phrase');
  }
}

for (const phrase of [...QUESTION_PHRASES, ...FILLER_PHRASES, ...ASKING_PAIRS]) learn(phrase.split(' '));
for (const { short, full } of ABBREVIATIONS) {
  words.add(short);
  learn(toTerms(full, { chat: false }).map(({ term }) => term));
}
for (const province of OTHER_PROVINCE_WORDS) learn(province);
for (const word of OWN_PLACE_WORDS.flat()) words.add(word);
for (const word of OPENINGS) pairs.set(`^_${word}`, 'edge');
for (const word of ENDINGS) pairs.set(`${word}_$`, 'edge');

/** Whether a folded word asks, holds a question together, is a short form, or is named in a table of the language. */
export const hasLexiconWord = (word: string): boolean => words.has(word) || isFunctionWord(word);

/** Whether two neighbours stand in a phrase of the tables, or one at an end of a question. */
export const lexiconPair = (first: string, second: string): PairKind | undefined =>
  pairs.get(`${first}_${second}`);

const ownPairs = new Set(
  OWN_PLACE_WORDS.flatMap((place) => place.slice(1).map((word, at) => `${place[at]}_${word}`)),
);

/** Whether two neighbours stand in the name of a place that the bot speaks of. */
export const isOwnPlacePair = (first: string, second: string): boolean => ownPairs.has(`${first}_${second}`);
