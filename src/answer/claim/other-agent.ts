import { foldWords } from '../../language/fold-words.ts';
import type { SlotSide } from './compared-slot.ts';
import type { Word } from './read-words.ts';
import { has } from './word-match.ts';

/** What a body or a person does with a thing; who does it stands right before. Tokens. */
const DONE: ReadonlySet<string> = new Set(
  'issued unfold set_up elected appoint chairs certificate give giao'.split(' '),
);
const GIVES: ReadonlySet<string> = new Set(['tang', 'trao']);
const ACTORS: ReadonlySet<string> = new Set(['body', 'post', 'person']);
/** Of what the name of an actor goes on: `UBND tỉnh Khánh Hòa`. */
const QUALIFIES: ReadonlySet<string> = new Set(['province', 'place', 'tier', 'merger']);
/** What stands between an actor and what is done: `UBND tỉnh đã chính thức ban hành`. */
const BETWEEN: ReadonlySet<string> = new Set(
  'da se dang cung vua moi tinh nguoi chinh_thuc ong ba xa huyen phuong'.split(' '),
);
/** The people's committee is the province where it acts. */
const COMMITTEE = 'uy_ban_nhan_dan';
const PROVINCES: ReadonlySet<string> = new Set(['tinh', 'khanh_hoa']);

const actOf = ({ token }: Word): string => (GIVES.has(token) ? 'give' : token);

/** Something that is done, and by whom. */
interface Act {
  readonly verb: Word;
  readonly agent: readonly Word[];
  /** `tỉnh tổ chức`: no more is told. */
  readonly isByProvince: boolean;
}

function actAt(words: readonly Word[], at: number, text: string): Act | undefined {
  const verb = words[at];
  if (!verb || !DONE.has(actOf(verb))) return undefined;
  const agent: Word[] = [];
  let isByProvince = false;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || /[.;:]\s|,/u.test(text.slice(word.end, words[i + 1]?.start))) break;
    if (ACTORS.has(word.sort)) agent.push(word);
    else if (!QUALIFIES.has(word.sort) && !BETWEEN.has(word.token)) break;
    isByProvince ||= PROVINCES.has(word.token);
  }
  return { verb, agent, isByProvince };
}

const actsOf = (words: readonly Word[], text: string): Act[] =>
  words.flatMap((_, i) => actAt(words, i, text) ?? []);

/** `Thủ tướng` signs as `TTg`, any body by its initials. */
const signOf = ({ token }: Word): string =>
  token === 'prime'
    ? 'ttg'
    : token
        .split('_')
        .map((part) => part[0] ?? '')
        .join('');

/** `Quyết định 4831/QĐ-UBND` tells by its number who issued it; the claim must speak of that document. */
const isSignedBy = (actor: Word, claim: SlotSide, found: SlotSide): boolean =>
  found.reading.words.some(
    (word) =>
      word.sort === 'document' &&
      has(claim.reading.words, word) &&
      word.token.split(/[/-]/u).some((part) => part.replace(/\d+$/u, '') === signOf(actor)),
  );

/** The same one did it: `Chủ tịch UBND tỉnh` for `UBND tỉnh`, no other body or post. */
function isSameAgent({ agent }: Act, told: Act): boolean {
  if (told.agent.length === 0) return agent.some(({ token }) => token === COMMITTEE);
  const isRivalled = ({ sort }: Word): boolean => told.agent.some((one) => one.sort === sort);
  return (
    agent.some((actor) => has(told.agent, actor)) &&
    agent.every((actor) => has(told.agent, actor) || !isRivalled(actor))
  );
}

/** Actors of a sentence; the body of a post is none: `Chủ tịch UBND tỉnh`. */
const actorsIn = (words: readonly Word[]): Word[] =>
  words.filter(({ sort }, i) => ACTORS.has(sort) && !(sort === 'body' && words[i - 1]?.sort === 'post'));

/** Whether a sentence leaves it open, or tells otherwise, who did what a claim says that somebody did. */
function isByAnother(act: Act, claim: SlotSide, found: SlotSide): boolean {
  const { words, text } = found.reading;
  if (act.verb.token === 'issued' && act.agent.some((actor) => isSignedBy(actor, claim, found))) return false;
  const told = actsOf(words, text).filter(
    ({ verb, agent, isByProvince }) => actOf(verb) === actOf(act.verb) && (agent.length > 0 || isByProvince),
  );
  if (told.length > 0) return !told.some((one) => isSameAgent(act, one));
  const actors = actorsIn(words);
  return !act.agent.some((actor) => has(actors, actor));
}

/** Kinds of numbered documents, folded, as they stand right behind what is done with them. */
const KINDS: ReadonlySet<string> = new Set(
  ['luat', 'nghi dinh', 'nghi quyet', 'quyet dinh', 'thong tu', 'chi thi', 'ke hoach', 'cong dien'].map(
    (kind) => ` ${kind} `,
  ),
);

/** `Quyết định A ban hành Nghị định B`: one numbered document issues another only where the sentence says so. */
function isOtherIssue({ reading: { words, text } }: SlotSide, found: SlotSide): boolean {
  const at = words.findIndex(({ token }) => token === 'issued');
  const [verb, before] = [words[at], words[at - 1]];
  const behind = words.slice(at).find(({ sort }) => sort === 'document');
  if (!verb || !behind || before?.sort !== 'document') return false;
  if (!KINDS.has(foldWords(text.slice(verb.end, behind.start)))) return false;
  const seen = found.reading.words;
  return !seen.some(
    ({ token }, i) => token === 'issued' && has(seen.slice(0, i), before) && has(seen.slice(i), behind),
  );
}

/** What the claim says that somebody did. */
const actsIn = ({ slot: { said }, reading: { words, text } }: SlotSide): Act[] =>
  actsOf(words, text).filter(({ verb, agent }) => has(said, verb) && agent.some((actor) => has(said, actor)));

/** The claim says who issued, held, elected or gave something, and the sentence does not say it of him. */
export const isOtherAgent = (claim: SlotSide, found: SlotSide): boolean =>
  actsIn(claim).some((act) => isByAnother(act, claim, found)) || isOtherIssue(claim, found);

/** What another one did with another thing says nothing of the claim. */
export const isOfOtherAct = (claim: SlotSide, found: SlotSide, swapped: Word): boolean =>
  actsIn(claim).some((act) => !act.agent.includes(swapped) && isByAnother(act, claim, found));
