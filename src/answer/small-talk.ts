import { foldWords } from '../language/fold-words.ts';
import { rolesOf, type TermRole } from '../language/questions/question-words.ts';
import { toTerms } from '../language/terms.ts';
import { paragraph, type Reply, type ReplyKind, text } from './reply.ts';

/** Talk that needs no facts. Patterns are folded; texts are what people read. */
interface Topic {
  readonly name: string;
  readonly kind: ReplyKind;
  /** Tried against ` the folded words ` of the whole message. */
  readonly pattern: RegExp;
  /** Tried against the words as spelt too (`ngu` is not `ngừ`). */
  readonly spelt?: true;
  /** Longest message, in words, that this can be. */
  readonly maxWords: number;
  /** What words beside the pattern may do, small words always allowed; any other word makes it a question. */
  readonly beside?: readonly TermRole[];
  readonly reply: readonly string[];
}

const ABOUT =
  'Tôi là bot hỏi đáp về cải cách hành chính và dịch vụ công ở Khánh Hòa. Tôi chỉ trả lời bằng câu trích từ tài liệu, kèm nguồn và ngày; không có dữ liệu thì tôi nói là không có.';

const TOPICS: readonly Topic[] = [
  {
    name: 'help',
    kind: 'help',
    pattern:
      / (?:start|help|tro giup|giup|huong dan su dung|huong dan|menu|cach dung|dung the nao|hoi gi duoc|hoi duoc gi|ban biet gi|ban lam duoc gi|ban co the lam|co the hoi|hoi duoc) /u,
    beside: ['filler', 'question'],
    maxWords: 8,
    reply: [
      ABOUT,
      'Bạn cứ gõ câu hỏi như khi nhắn tin, có dấu hay không dấu đều được. Muốn kiểm một con số, hãy hỏi: “Có phải … không?”',
    ],
  },
  {
    name: 'injection',
    kind: 'smalltalk',
    pattern:
      / (?:bo qua (?:moi|tat ca|cac|nhung)? ?(?:huong dan|chi dan|lenh|quy tac)|prompt he thong|system prompt|ignore (?:all|previous|the)|hay dong vai|dong vai|jailbreak|developer mode|quen het huong dan) /u,
    maxWords: 60,
    reply: [
      'Tôi không làm theo yêu cầu đó. Tôi chỉ trả lời câu hỏi về cải cách hành chính ở Khánh Hòa, bằng câu trích từ tài liệu.',
    ],
  },
  {
    name: 'abuse',
    kind: 'smalltalk',
    spelt: true,
    pattern:
      / (?:(?<! ngon | ngoai | tin | thuat | thanh )ngu(?! dan | nghiep | truong | van | phap | canh )|ngốc|do hoi|đồ hỏi|oc cho|óc chó|dien a|điên à|vo dung|vô dụng|chan bo xu|chán bỏ xừ|dm|dmm|vl|vcl|cmm|mat day|mất dạy|khon nan|khốn nạn|bot rac|bot rác|cut di|cút đi|cút) /u,
    maxWords: 14,
    reply: [
      'Xin lỗi vì câu trả lời chưa giúp được bạn. Bạn thử hỏi lại ngắn hơn, nêu rõ việc và năm, tôi sẽ tìm lại.',
    ],
  },
  {
    name: 'thanks',
    kind: 'smalltalk',
    pattern: / (?:cam on|thanks|thank you|thank|tks|camon) /u,
    beside: ['filler'],
    maxWords: 10,
    reply: ['Không có gì. Bạn cần hỏi thêm về cải cách hành chính thì cứ nhắn.'],
  },
  {
    name: 'bye',
    kind: 'smalltalk',
    pattern: / (?:tam biet|bye|bai bai|hen gap lai|goodbye) /u,
    beside: ['filler'],
    maxWords: 6,
    reply: ['Tạm biệt bạn. Khi cần, bạn cứ nhắn lại.'],
  },
  {
    name: 'about-bot',
    kind: 'smalltalk',
    pattern:
      / (?:ban la ai|ban la gi|may la ai|bot la ai|ban la bot|ban la nguoi|em la ai|ban ten gi|ten ban la gi|ai tao ra ban|ai lam ra ban|bot gi day|day la bot gi|ban la may hay nguoi) /u,
    maxWords: 9,
    reply: [ABOUT],
  },
  {
    name: 'sources',
    kind: 'help',
    pattern:
      / (?:thong tin nay lay o dau|thong tin lay o dau|nguon o dau|nguon nao vay|lay nguon o dau|co chac khong|co chinh xac khong|so lieu nam nao|so lieu nay o dau) /u,
    beside: ['filler', 'question'],
    maxWords: 8,
    reply: [
      'Mỗi câu trả lời của tôi đều kèm câu trích, tên tài liệu, nơi đăng và ngày. Bạn mở nguồn dưới câu trả lời để đối chiếu.',
    ],
  },
  {
    name: 'greeting',
    kind: 'smalltalk',
    pattern:
      / (?:chao|chao buoi (?:sang|trua|chieu|toi)|hello|hi|helo|alo|hey|good morning|e bot|bot oi|ad oi|co ai khong|co ai o day khong|ban khoe khong) /u,
    beside: ['filler'],
    maxWords: 7,
    reply: [
      'Chào bạn! Tôi trả lời câu hỏi về cải cách hành chính và dịch vụ công ở Khánh Hòa, kèm nguồn. Bạn muốn hỏi gì?',
    ],
  },
  {
    name: 'agreement',
    kind: 'smalltalk',
    pattern:
      /^ (?:ok|oke|okay|u|uh|uhm|da|vang|duoc roi|hieu roi|ro roi|toi hieu roi|hay qua|tot lam|hay lam|tuyet voi|dung roi) /u,
    beside: ['filler'],
    maxWords: 4,
    reply: ['Vâng. Bạn cần hỏi thêm thì cứ nhắn.'],
  },
];

const spoken = (value: string): string =>
  ` ${value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Words of address and politeness that carry no topic beside a greeting or thanks. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'anh chi co chu bac admin moi nguoi ca nha bot buoi sang trua chieu su dung nhieu rat lam qua that ro hieu hay tot xin vang da uh uhm u ok oke okay thoi chao hi hello alo nhen nghen hihi haha tam biet bye me thong tin huu ich can bo'.split(
    ' ',
  ),
);

/** True when nothing but small words and words of the allowed roles stands beside the pattern. */
function standsAlone(line: string, pattern: RegExp, allowed: readonly TermRole[]): boolean {
  const match = pattern.exec(line);
  if (!match) return false;
  const sides = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
  return sides.every((side) => {
    const terms = toTerms(side, { chat: true });
    return rolesOf(terms).every((role, i) => allowed.includes(role) || SMALL_WORDS.has(terms[i]?.term ?? ''));
  });
}

function topicOf(cleanText: string): Topic | undefined {
  const line = foldWords(cleanText);
  const asSpelt = spoken(cleanText);
  const length = line.trim().split(' ').length;
  return TOPICS.find(({ pattern, maxWords, spelt, beside }) => {
    if (length > maxWords) return false;
    if (beside) return standsAlone(line, pattern, beside);
    return pattern.test(spelt ? asSpelt : line);
  });
}

/** The name of the talk (`greeting`, `thanks` …), or undefined when a message asks something. */
export function smallTalkTopic(cleanText: string): string | undefined {
  return topicOf(cleanText)?.name;
}

/** The canned reply for talk that asks for no facts, or undefined when the message should be answered. */
export function smallTalk(cleanText: string, suggestions: readonly string[]): Reply | undefined {
  const topic = topicOf(cleanText);
  if (!topic) return undefined;
  return {
    kind: topic.kind,
    blocks: topic.reply.map((sentence) => paragraph(text(sentence))),
    citations: [],
    suggestions: topic.name === 'abuse' || topic.name === 'injection' ? [] : suggestions,
    confidence: 1,
    evidence: [],
  };
}
