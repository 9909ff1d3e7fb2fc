import type { QuestionType } from './cue-rules.ts';
import type { TermRole } from './question-words.ts';

/**
 * What a message wants. `question` and `claim` want an answer; so may `complaint`, `personal-case` and `opinion`, when
 * something that is known answers them; the others want no facts.
 */
export type Intent =
  | 'question'
  | 'claim'
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'agreement'
  | 'about-bot'
  | 'help'
  | 'sources'
  | 'complaint'
  | 'personal-case'
  | 'opinion'
  | 'other-language'
  | 'abuse'
  | 'injection';

export interface IntentRule {
  readonly intent: Exclude<Intent, 'question' | 'claim'>;
  /** Matched, wherever it fits, in the folded words of the message with a space at both ends. */
  readonly pattern: RegExp;
  /** Match the words as spelt instead, where folding is dangerous (`ngu` is not ngư). */
  readonly spelt?: true;
  /** Longest message, in words. */
  readonly longest: number;
  /**
   * What may stand beside the match: words of these roles and small words; anything that asks nothing; or anything.
   */
  readonly beside: readonly TermRole[] | 'nothing-asked' | 'anything';
  /** With `anything`: the types that the whole message may have. */
  readonly types?: ReadonlySet<QuestionType>;
  /** Found in the folded words, this makes it a question after all. */
  readonly unless?: RegExp;
}

const SMALL: readonly TermRole[] = ['filler'];
const SMALL_OR_ASKING: readonly TermRole[] = ['filler', 'question'];

/** Who speaks, when they speak of their own file. */
const SELF =
  '(?:toi|em|minh|con|chau|tui|tao|me|ba|bo|chong|vo|anh|chi|co|chu|bac|nha|gia dinh|nguoi nha|ong|ba)';
/** What someone may have filed or waits for. */
const FILED =
  '(?:ho so|giay to|don|so do|so hong|can cuoc|can cuoc cong dan|cccd|ho chieu|giay phep|giay phep xay dung|khai sinh|giay khai sinh|thu tuc|bien nhan|giay chung nhan|ket qua)';
/** Asks how far it is. */
const HOW_FAR =
  '(?:(?:toi|den) (?:dau|mo)|(?:toi|den|o) (?:buoc nao|giai doan nao|khau nao)|(?:xong|duoc|co|duyet|ra|tra|giai quyet|xu li|ki|lam xong|co ket qua|xong xuoi|den luot) (?:chua|hong|chang)|(?:bao gio|khi nao|chung nao|hoi nao|ngay nao|bao lau nua)(?: moi)? (?:co|xong|tra|duoc|ra|lay|nhan|den|toi)|(?:sao|van|mai) (?:ma )?(?:van )?(?:chua|khong) (?:co|xong|tra|thay|duoc|ra)|chua (?:thay|co|xong|duoc) (?:gi|tra|ket qua|giai quyet|tin))';

/** Who is complained of, and what they do. */
const SERVANT =
  '(?:can bo|cong chuc|nhan vien|chu tich|lanh dao|phuong|xa|uy ban nhan dan|uy ban|trung tam|bo phan|mot cua|co quan|so|nguoi ta|phuc vu|thai do|tiep dan|thu tuc|lam viec|giai quyet)';
const HARSH =
  '(?:nhung nhieu|voi vinh|voi tien|doi tien|an tien|an hoi lo|doi phong bi|hach dich|cua quyen|hanh dan|hanh ha|gay kho de|gay phien ha|dun day|tac trach|vo trach nhiem|loi lom|te hai|qua te|te qua|te that|cham nhu rua|cham qua|qua cham|coi thuong dan|quat nat|quat dan|vo le|thieu ton trong|ru ra|cham tre qua)';

/** In order: the first that fits wins. No pattern has nested quantifiers without bound. */
export const INTENT_RULES: readonly IntentRule[] = [
  {
    intent: 'help',
    pattern:
      / (?:start|help|tro giup|giup|huong dan su dung|huong dan|menu|cach dung|dung the nao|hoi gi duoc|hoi duoc gi|(?:ban|bot|em|ad) biet (?:lam )?gi|(?:ban|bot|em|ad) lam duoc gi|(?:ban|bot|em|ad) co the lam|co the hoi|hoi duoc)(?= )/gu,
    longest: 8,
    beside: SMALL_OR_ASKING,
    // `thông tư nào hướng dẫn`.
    unless: / (?:thong tu|nao) /u,
  },
  {
    intent: 'injection',
    pattern:
      / (?:(?:bo qua|quen het|quen di|quen|phot lo) (?:(?:moi|tat ca|cac|nhung|het|toan bo) ){0,2}(?:huong dan|chi dan|lenh|qui tac|qui dinh|cau lenh)(?: (?:truoc do|truoc|tren|cu|cua ban))?|system(?! la )|prompt he thong|(?:hay |gia su |bay gio )?(?:ban )?dong vai(?! tro)|gia vo (?:la|lam)(?: chu tich tinh| giam doc| bi thu)?|jailbreak|developer mode|dev mode|tu gio (?:hay|ban la|ban phai|tra loi)|in ra (?:toan bo |het )?(?:cau hinh|prompt|huong dan|lenh|mat khau|ma nguon)|(?:ignore|disregard|forget|override) (?:(?:all|any|the|your|previous|prior|above) ){0,3}(?:instructions?|rules|prompts?|guidelines|messages)?|you are now|act as|pretend to be|reveal your|print your|do anything now)(?= )/gu,
    longest: 100,
    beside: 'nothing-asked',
  },
  {
    intent: 'abuse',
    spelt: true,
    pattern:
      / (?:đồ ngu|thằng ngu|con ngu|(?<! ngon | ngoai | tin | thuat | thanh )ngu(?! dan | nghiep | truong | van | phap | canh | ngon | coc | hanh | lam | quan | gat | trua | dem | de )(?: (?:như|nhu|vcl|vl|vãi|quá|qua|the|thế|ngốc))?|đồ ngốc|ngốc|đồ hỏi|đồ điên|do dien|oc cho|óc chó|đồ chó|điên à|vo dung|vô dụng|chan bo xu|chán bỏ xừ|dm|đm|dmm|đmm|dcm|đcm|vcl|vkl|cmm|cmn|clgt|như cc|nhu cc|như shit|nhu shit|shit|fuck|đéo|địt|lồn|cặc|mat day|mất dạy|khon nan|khốn nạn|(?:bot|do|đồ) (?:rac|rác|lua|lừa|dom|đểu)(?! dao | đảo )|cut di|cút đi|cút|im di|im đi|im mồm|câm mồm|cam mom|nhảm nhí|nham nhi|vớ vẩn|tào lao|xàm|ba láp)(?= )/gu,
    longest: 20,
    beside: 'nothing-asked',
  },
  {
    intent: 'thanks',
    pattern:
      / (?:cam on|thanks|thank you|thank|tks|thks|tk you|camon|thank kiu|biet on|doi on|tra loi (?:rat |qua )?(?:hay|tot|nhanh|dung)(?: qua)?)(?= )/gu,
    longest: 12,
    beside: SMALL,
  },
  {
    intent: 'bye',
    pattern: / (?:tam biet|bye|bai bai|bai|pp|hen gap lai|goodbye|gap lai sau|ngu ngon)(?= )/gu,
    longest: 8,
    beside: SMALL,
  },
  {
    intent: 'about-bot',
    pattern:
      / (?:(?:ban|may|bot|em|ad|chatbot)(?: nay)? (?:la|ten|cua|do|co phai la|co phai|phai|thuoc) (?:la )?(?:ai|gi|nguoi that|nguoi|may|bot|robot|chatbot|ai ha|chatgpt|gpt|gemini|tri tue nhan tao|cua ai|co quan nao|don vi nao)(?: (?:hay|hoac) (?:la )?(?:nguoi|may|bot|robot))?|(?:bot|chatbot) ten|ten (?:cua )?(?:ban|bot|em|may) la gi|ban ten gi|ai (?:tao|lam|lap trinh|viet|sinh|de|nuoi)(?: ra)? (?:ban|bot|em|may)|bot gi (?:day|vay|the)|day la bot gi|(?:ban|bot|em|may) (?:bao nhieu|may) tuoi|dang noi chuyen voi (?:ai|nguoi|may|bot))(?= )/gu,
    longest: 10,
    beside: SMALL_OR_ASKING,
  },
  {
    intent: 'sources',
    pattern:
      / (?:thong tin (?:nay )?lay (?:o )?(?:dau|mo)|(?:nguon|lay nguon) (?:o |tu )?(?:dau(?! tu)|mo)|nguon nao vay|nguon (?:tin )?nao|trich (?:o|tu) dau|co chac (?:khong|hong)|co chinh xac khong|so lieu nam nao|so lieu (?:nay )?(?:o|lay o|tu) dau|lay dau ra|can cu (?:vao )?dau|tin duoc khong|bang chung dau|dan nguon (?:di|dau|nao))(?= )/gu,
    longest: 9,
    beside: SMALL_OR_ASKING,
  },
  {
    intent: 'other-language',
    pattern:
      / (?:(?:ban|bot|em|ad) (?:co )?(?:noi|biet|hieu|tra loi|dung)(?: duoc| bang)? tieng (?:anh|nga|trung|han|phap|nhat|hoa|cham|raglai)|(?:tra loi|noi|hoi)(?: duoc)? bang tieng (?:anh|nga|trung|han|phap|nhat))(?= )/gu,
    longest: 12,
    beside: SMALL_OR_ASKING,
  },
  {
    intent: 'greeting',
    pattern:
      / (?:(?:kinh )?chao(?: qui (?:co quan|vi|anh chi))?(?: buoi (?:sang|trua|chieu|toi))?(?: (?:may|cac))?|chuc (?:\S+ ){1,5}(?:vui ve|tot lanh|an lanh|tot dep)|hello|hi|helo|halo|lo|alo|hey|good morning|e bot|bot oi|ad oi|e ad|co ai (?:o )?(?:day |do |dau )?(?:khong|hong)|co ai truc (?:khong|hong)|(?:ban|bot|ad) khoe (?:khong|hong))(?= )/gu,
    longest: 9,
    beside: SMALL,
  },
  {
    intent: 'agreement',
    pattern:
      /^ (?:ok|oke|okay|okela|okie|oki|u|uh|um|uhm|uk|da|vang|duoc roi|hieu roi|ro roi|toi hieu roi|minh hieu roi|hay qua|tot lam|hay lam|tuyet voi|tuyet|dung roi|chuan|chuan roi|dong y|nhat tri|on roi|biet roi)(?= )/gu,
    longest: 5,
    beside: SMALL,
  },
  {
    intent: 'personal-case',
    pattern: new RegExp(
      [
        ` ${FILED} (?:cua )?${SELF} (?:\\S+ ){0,8}?${HOW_FAR}(?= )`,
        ` ${FILED} (?:\\S+ ){0,2}(?:cua ${SELF}|${SELF} nop) (?:\\S+ ){0,8}?${HOW_FAR}(?= )`,
        ` (?:kiem tra|coi|xem|tra|tra cuu|check|tim|do) (?:giup|dum|gium|ho|lai|thu)(?: ${SELF}){0,2} (?:giup )?(?:cai |may )?${FILED}(?: (?:cua )?${SELF})?(?: ma| so)? (?=h\\d|\\d|$|cua |xem |voi |nay |toi |den |xong )`,
        ` (?:ho so|bien nhan|ma|ma ho so|ma so)(?: \\S+){0,4} h\\d{2}(?: \\d\\S*){1,6}(?: (?:\\S+ ){0,3}?${HOW_FAR})?(?= )`,
        ` (?:toi|em|minh|tui) (?:da )?nop (?:\\S+ ){0,10}${HOW_FAR}(?= )`,
      ].join('|'),
      'gu',
    ),
    longest: 40,
    beside: 'nothing-asked',
  },
  {
    intent: 'complaint',
    pattern: new RegExp(
      [
        // `sao cán bộ hách dịch vậy` wants no cause.
        `^ sao (?:\\S+ ){1,6}${HARSH}(?: (?:qua|the|vay|du))?(?= )`,
        ` ${SERVANT} (?:\\S+ ){0,5}${HARSH}(?= )`,
        ` (?:(?:lam an|lam viec|cai cach|phuc vu) (?:cai )?kieu|lam an (?:gi|nhu|cham))(?: (?:gi|ma|cc|vay|the|do|nay))*(?= )`,
        ' (?:(?:toi|em|minh|tui|dan|chung toi) (?:\\S+ ){0,2})?(?:(?:rat|qua|that|cuc ki) )?(?:buc xuc|buc minh|that vong|nan long|chan ngan|chan nan|buc thiet|buc that|chiu het noi|het chiu noi)(?: (?:qua|voi|ve|vi))?(?= )',
        ' (?:toi|em|minh|tui|chung toi) (?:\\S+ )?(?:muon|xin|can|phai) (?:phan nan|to cao|to giac|phan anh|keu cuu|khieu to)(?: (?:ve|viec|can bo|cong chuc))?(?= )',
        ' (?:hanh dan|hanh nhau|hanh nguoi ta|kho dan|hanh (?:la )?chinh) (?:qua|du|thiet|vua vua)(?: \\S+){0,2}(?= )',
        ' (?:di toi di lui|chay toi chay lui|cham nhu rua|chay di chay lai|di len di xuong)(?= )',
        ' (?:den|toi) bao gio moi (?:het|xong|cham dut)(?= )',
      ].join('|'),
      'gu',
    ),
    longest: 60,
    beside: 'nothing-asked',
    // Papers and reports speak of it too.
    unless:
      / (?:chi thi|phong chong|chong|ngan chan|xu li|xu phat|bien phap|tinh trang|chi so|qui dinh|nghi dinh|nghi quyet|luat|han che|hanh vi|muc do|ti le|bao cao|tham nhung|khac phuc|giam thieu) /u,
  },
  {
    intent: 'opinion',
    pattern:
      /(?<! uy| dia| truong| pho| phong) (?:(?:ban|bot|ad|chatbot|may) (?:co )?(?:(?:suy )?nghi (?:gi|sao|the nao|nhu the nao|rang)|thay (?:\S+ ){0,6}?(?:sao|the nao|nhu the nao|gi)|danh gia (?:sao|the nao|nhu the nao)|nhan xet (?:gi|sao|the nao)|co (?:thich|ghet|yeu|ung ho|phan doi|tin)|thich|ung ho|dong y)|(?:y kien|quan diem|cam nghi|suy nghi) (?:rieng )?cua (?:ban|bot|ad|em)(?: (?:the nao|sao|la gi|ve))?|theo (?:ban|bot|ad)(?! chi dao | dan | to chuc | quan | tuyen | noi | kiem | hanh | thuong ) (?:\S+ ){0,14}(?:tot|hay|nen|dang|hop li|cong bang|on|hieu qua|te|do|gioi)(?: \S+){0,3}? (?:khong|hay khong|hong|chua|hon|hay do|hay te|nhat))(?= )/gu,
    longest: 30,
    beside: 'anything',
    types: new Set<QuestionType>(['none', 'how', 'yesno', 'list', 'definition']),
  },
];
