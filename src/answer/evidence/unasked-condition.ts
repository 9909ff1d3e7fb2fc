import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteWords } from './folded-words.ts';

/** Folded words at the head of a sentence that say for which cases alone it holds. */
const CONDITIONS: readonly { readonly head: RegExp; readonly said: RegExp }[] = [
  { head: /^ (?:o |doi voi |tai )?(?:noi |dia ban )?vung sau /u, said: / vung (?:sau|xa) /u },
  { head: /^ (?:truong hop |vu |vu viec |viec |voi vu )(?:dac biet )?phuc tap /u, said: / phuc tap /u },
  { head: /^ (?:truong hop )?dac biet /u, said: / dac biet /u },
];
/** `không phải vùng sâu`: named to leave it out. */
const LEFT_OUT = / (?:khong (?:phai|o|thuoc)|tru|ngoai) (?:o )?(?:vung|vu|viec|truong hop) /u;

/** True when a sentence holds for special cases alone, and the question does not ask about those. */
export function hasUnaskedCondition(query: Query, candidate: Candidate): boolean {
  const asked = askedWords(query);
  return CONDITIONS.some(
    ({ head, said }) => head.test(quoteWords(candidate)) && (!said.test(asked) || LEFT_OUT.test(asked)),
  );
}
