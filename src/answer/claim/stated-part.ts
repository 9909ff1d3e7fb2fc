import { fold } from '../../language/fold.ts';

/** Words before a claim that say where it was heard, or ask whether it is so. Folded. */
const LEAD =
  /^(?:[\s,:"“'-]|(?:cho (?:toi|em|minh|hoi)(?: hoi)?|xin hoi|xin cho biet|ad oi|em hoi|toi hoi|kiem tra (?:giup|ho|lai|xem)?|nho kiem tra|giup toi|toi|em|minh|nghe noi|nghe dau|nghe bao|hinh nhu|co dung la|co phai la|co phai|co that la|phai chang|dung la|co dung|dung khong|rang|la|thay bao|bao noi|bao chi noi|nguoi ta noi|ai do noi|co nguoi noi|theo toi biet|toi nho|toi nghe|em nghe|co chuyen|thay noi|thong tin)(?=[\s,:]))+/u;
/** Words behind a claim that ask whether it is so. Folded. */
const TAIL =
  /[\s,.;:?!"”]*(?:\(?(?:co )?(?:dung|phai|chinh xac|chuan|that|dung vay|phai vay|phai the|dung the|co phai|ha|nhi)(?: (?:vay|the|nhu vay|nhu the|hay))*(?: (?:khong|ko|k|kg|hk|hong|hok|hem|chua|chu|sai|hay sai|vay|ha|a|nhi))*(?: (?:a|ad|em|nhe|nhi|vay|the|ban|shop|anh|chi|bot|ha|vay a|ta))*\)?)?[\s?.!,;:"”]*$/u;
const LAST_PARTICLE = /[\s,]+(?:nhi|ha|a|ad|nhe|ta|vay|chu|khong|ko|hong)[\s?.!]*$/u;

/** The statement inside a claim, without the words that ask whether it is right. */
export function statedPart(text: string): string {
  const folded = fold(text);
  const isAsked = /\?\s*$|(?:khong|ko|k|hong|chua|chu|hok|ad)\s*[?.!]*\s*$/u.test(folded);
  const start = LEAD.exec(folded)?.[0].length ?? 0;
  let end = folded.length;
  if (isAsked || /(?:dung|phai)[^.]{0,12}$/u.test(folded)) {
    end = Math.max(start, TAIL.exec(folded)?.index ?? end);
    const last = LAST_PARTICLE.exec(folded.slice(0, end));
    if (last && isAsked) end = last.index;
  }
  const stated = text.slice(start, end).trim();
  return stated === '' ? text : stated;
}
