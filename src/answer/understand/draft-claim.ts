import { foldWords } from '../../language/fold-words.ts';

const QUOTED = /["“«]([^"“”«»]{12,400})["”»]/u;
/** What asks whether a text is right, outside what it quotes. */
const ASKS_VERDICT =
  / (?:dung|chinh xac|chuan|phai|sai)(?: chua| khong| ko| k| chu| hong| ha| vay)(?: a| vay| ad| em| nhe)* $/u;
/** A text that somebody checks, and the verb that leads to what it says; a numbered document is no draft. */
const LEAD =
  /^(?:(?:trong |theo )?(?:bản |bài |cái )?(?:dự thảo|tờ trình|báo cáo|bản tin|bài báo|bài viết|bài đăng|bài tuyên truyền|kỷ yếu|kỉ yếu|thuyết minh|biên bản|tờ rơi|bản thảo|đề cương|bản nháp|tin nhắn)(?: \p{L}+){0,3}? (?:ghi|viết|nêu|đăng|nói)(?: rằng| là)?:? )/iu;

/**
 * The claim in a request to check a text: `Dự thảo ghi: "A." Ghi như vậy đúng không?` asks `A, đúng không?`. Undefined
 * when a message asks for no such verdict.
 */
export function draftClaim(text: string): string | undefined {
  const quoted = QUOTED.exec(text);
  const outside = quoted ? text.replace(quoted[0], ' ') : text;
  if (!ASKS_VERDICT.test(foldWords(outside))) return undefined;
  const said = quoted?.[1]?.trim().replace(/[.,;!?\s]+$/u, '');
  if (said !== undefined) return `${said}, đúng không?`;
  const lead = LEAD.exec(text)?.[0];
  return lead === undefined ? undefined : text.slice(lead.length);
}
