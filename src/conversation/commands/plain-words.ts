import { fold } from '../../language/fold.ts';
import type { CommandName } from './command-table.ts';

/** A command that was said in plain words. */
export interface PlainCommand {
  readonly name: CommandName;
  readonly argument: string;
}

interface Phrase {
  readonly name: CommandName;
  /** Of the pattern, behind its lead. */
  readonly source: string;
  /** Over the folded message, from its begin on; what stands behind the match is the argument. */
  readonly pattern: RegExp;
}

/** `nhờ bạn`, `cho tôi`, `làm ơn`: at most four before the words that count. */
const LEAD =
  '^\\s*(?:(?:hay|xin|vui long|lam on|nho|cho|giup|ban|bot|ad|em|toi|minh|oi|a|da|muon|can|thi)[ ,]+){0,4}';
/** `giúp tôi với nhé`. */
const PLEASE =
  '(?: (?:giup|ho|dum|gium|cho|toi|em|minh|tui|chung toi|voi|nhe|nha|nhi|ha|a|vay|the|di|xem|thu|lai)){0,5}';
const END = '[\\s.?!:…]*$';
/** The thing that is to be checked: never a person's file. */
const TEXT =
  '(?: (?:cac |nhung |mot |1 )?(?:doan van|doan|cau|so lieu|con so|bao cao|du thao|van ban|ban tin|tin|bai viet|bai|noi dung|thong tin|phat bieu))';
const THIS = '(?: (?:van|viet|nay|sau day|sau|duoi day|o duoi|do))';
const CHECK = '(?:kiem tra|doi chieu|kiem chung|xac minh|ra soat|ra|soat|check)';

const phrase = (name: CommandName, source: string): Phrase => ({
  name,
  source,
  pattern: new RegExp(`${LEAD}${source}`, 'u'),
});

const ME = '(?:toi|minh|em|tui|chau|chung toi)';
const DATA =
  '(?:(?:cac |nhung |toan bo |moi |tat ca |het )*(?:du lieu|thong tin|lich su|tin nhan|cau hoi|noi dung|cuoc tro chuyen)(?: ca nhan| tro chuyen| chat| da gui| da hoi)*)';
const OF_ME = `(?: (?:cua|ve) ${ME})`;
const KEEPS = '(?:luu(?: tru| giu| lai)?|giu(?: lai)?|thu thap|ghi(?: lai| nhan)?|biet|nho)';

/** In order: the first that fits wins. */
const PHRASES: readonly Phrase[] = [
  phrase(
    'xoadulieu',
    `(?:co[ ,]+|yeu cau |de nghi )?xoa(?: di| bo| het| sach)?(?: ${DATA})${OF_ME}?${PLEASE}${END}`,
  ),
  phrase('xoadulieu', `quen ${ME}(?: di)?${END}`),
  phrase(
    'quyenriengtu',
    `(?:chinh sach |ve )?(?:quyen rieng tu|bao mat du lieu|bao ve du lieu ca nhan${OF_ME})${PLEASE}${END}`,
  ),
  phrase('quyenriengtu', `chinh sach (?:rieng tu|bao mat|bao ve du lieu(?: ca nhan)?)${PLEASE}${END}`),
  phrase(
    'quyenriengtu',
    `(?:xem )?(?:du lieu|thong tin)(?: ca nhan)?${OF_ME}(?: (?:duoc |co |bi )*${KEEPS})?(?: o dau| bao lau| the nao| ra sao| trong bao lau| nhung gi| khong)?${PLEASE}${END}`,
  ),
  phrase(
    'quyenriengtu',
    `(?:co |dang |da )*${KEEPS}(?: (?:nhung|cac))?(?: (?:gi|du lieu|thong tin|tin nhan|cau hoi)(?: ca nhan)?(?: gi| nao)?)${OF_ME}(?: khong)?${PLEASE}${END}`,
  ),
  phrase('kiemtra', `${CHECK}${PLEASE}${TEXT}{0,2}${THIS}{0,2}${PLEASE}\\s*[:\\n]\\s*(?=\\S)`),
  phrase('kiemtra', `(?:kiem tra|doi chieu|kiem chung)${PLEASE}${TEXT}{0,2}${THIS}{0,2}${PLEASE}${END}`),
  phrase('sosanh', `so sanh${PLEASE}(?: (?:the nao|ra sao|nhu the nao|bang cach nao))?${END}`),
  phrase('chiso', `(?:xem |liet ke )?(?:cac |nhung )?chi so${END}`),
  phrase('nguon', `(?:xem )?(?:them )?nguon[ ,]{1,2}(?=trang \\d)`),
  phrase(
    'nguon',
    `(?:xem |dan |trich )?nguon(?: (?:o )?dau)?(?: (?:cua|cho))?(?: (?:cau tra loi|cau|tra loi|dieu|thong tin|so lieu))?(?: (?:vua roi|vua xong|o tren|tren|nay|truoc|do|ay))?${PLEASE}${END}`,
  ),
  phrase('chude', `xem them chu de (?=\\S)`),
  phrase(
    'chude',
    `(?:xem |liet ke |ke )?(?:co |ban co )?(?:cac |nhung )?chu de(?: (?:nao|gi))?${PLEASE}${END}`,
  ),
  phrase(
    'chude',
    `biet(?: duoc)?(?: ve)? (?:nhung |cac )?(?:gi|dieu gi|chu de nao|chu de gi|linh vuc nao)${END}`,
  ),
  phrase('chude', `co (?:nhung |cac )?(?:thong tin|du lieu|tai lieu|linh vuc)(?: ve)? (?:gi|nao)${END}`),
  phrase('chude', `chu de (?=\\S)`),
  phrase('huongdan', `huong dan${PLEASE}${END}`),
  phrase('huongdan', `giup (?:toi|em|minh)(?: voi)?${END}`),
];

/** All of them at once: most messages are none, and the lead is read once. */
const ANY = new RegExp(`${LEAD}(?:${PHRASES.map(({ source }) => source).join('|')})`, 'u');

/** Longer lead words than this open no command: what stands behind them may be of any length. */
const HEAD = 160;

/** Reads `kiểm tra giúp tôi đoạn này: …`, `bạn biết những gì?`, `nguồn ở đâu?`; undefined for anything else. */
export function plainCommand(text: string): PlainCommand | undefined {
  const head = fold(text.slice(0, HEAD));
  if (!ANY.test(head)) return undefined;
  for (const { name, pattern } of PHRASES) {
    const match = pattern.exec(head);
    // A phrase that takes the whole message must have seen the whole message.
    if (match && (match[0].length < head.length || text.length <= HEAD))
      return { name, argument: text.slice(match[0].length).trim() };
  }
  return undefined;
}
