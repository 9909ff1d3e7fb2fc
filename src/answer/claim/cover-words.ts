import { LAST } from './compare-values.ts';
import type { SlotLike, Surroundings } from './compared-slot.ts';
import type { Word } from './read-words.ts';
import { isRival } from './rival-words.ts';
import { has, isClass } from './word-match.ts';

/** A name or side of the claim, and what the sentence has in its place. */
export interface Swap {
  readonly said: Word;
  readonly found: Word;
}

/** What of the words of a claim a sentence says. */
export interface Coverage {
  readonly swaps: readonly Swap[];
  /** Names and sides of the claim that the sentence lacks. */
  readonly lacking: readonly Word[];
  /** What the other words of the claim that the sentence lacks cost: 1 a word. */
  readonly cost: number;
  /** Words of the source that the claim names, which the sentence lacks. */
  readonly attributed: number;
  /** Words of the claim that the sentence has, without free ones; a name counts double. */
  readonly matched: number;
  /** Words of the claim that the sentence lacks, but for names and sides. */
  readonly missed: readonly Word[];
}

/** A sentence that lacks more tells nothing of a claim. */
export const MOST_COST = 2;
/** A phrase this long, in UTF-16 units, says as much as two words. */
const LONG = 12;
const SOFT_COST = 0.25;
const WEAK_COST = 1;
/** More than any sentence may lack: it tells of another thing. */
const RIVAL_COST = MOST_COST + 1;
/** What is done with a thing, where the sentence says nothing of that sort. */
const VERBAL: ReadonlySet<string> = new Set(['work', 'event', 'force']);
const VERB_COST = 0.75;
/** How much more it costs without a figure: what is done is what is claimed. */
const VERB_CLAIMED = 0.25;
/** Small words that tell nothing, in any statement. Folded. */
const EMPTY: ReadonlySet<string> = new Set(
  'la duoc co cua ve va voi da cac nhung thi ma o tai trong nam ngay thang tinh do boi theo vao tu den so la ong chinh_thuc tren_co_so toan_bo tat_ca'.split(
    ' ',
  ),
);
const TELLING: ReadonlySet<string> = new Set(['index', 'document', 'person', 'body', 'facility']);

const sizeOf = ({ sort, start, end }: Word): number => (TELLING.has(sort) || end - start > LONG ? 2 : 1);

const NOTHING: ReadonlySet<string> = new Set();

/** `thay ông B`: B is named as the one before, unless the claim speaks of that. */
function replacedIn(words: readonly Word[]): ReadonlySet<string> {
  if (!words.some(({ token }) => token === 'replaces')) return NOTHING;
  const replaced = words.flatMap((word) => {
    if (word.token !== 'replaces') return [];
    // The words of a part of a sentence are not in its order.
    const [next] = words
      .filter(({ sort, start }) => start > word.start && (sort === 'person' || sort === 'document'))
      .sort((a, b) => a.start - b.start);
    return next ? [next.token] : [];
  });
  return new Set(replaced);
}

/** `đứng cuối 63/63`, `đứng đầu với hạng 1/63`: the rank says it too. */
function saysSameEnd({ sort, token }: Word, { figure }: SlotLike): boolean {
  if (sort !== 'end' || figure?.kind !== 'rank') return false;
  return token === 'highest' ? figure.value === 1 : figure.value === figure.of || figure.value === LAST;
}

/** `hạng 10 cả nước`: a rank is one among all, and so is a best. */
const ranksAll = ({ token }: Word, claim: SlotLike, found: SlotLike): boolean =>
  token === 'ca_nuoc' &&
  ((claim.figure?.kind === 'rank' && found.figure?.kind === 'rank') ||
    (claim.said.some(({ sort }) => sort === 'end') && found.said.some(({ sort }) => sort === 'end')));

/** `vươn lên hạng 19`: a value that was reached is told without its way, too. */
const isOfReached = ({ sort }: Word, { figure, role }: SlotLike): boolean =>
  sort === 'direction' && role === 'to' && (figure?.kind === 'rank' || figure?.kind === 'percent');

/** Left out without a loss: the office of the province, `sáng` beside an hour, `áp dụng` where it says `từ 8/11/2021`. */
const isLoose = ({ token, sort }: Word, { figure, said }: SlotLike): boolean =>
  token === 'uy_ban_nhan_dan' ||
  token === 'tinh_uy' ||
  (sort === 'half' && figure?.kind === 'time') ||
  (token === 'in_force' && said.some((word) => word.token === 'tu')) ||
  // A law is passed by nobody else.
  (token === 'quoc_hoi' && said.some((word) => word.token === 'luat')) ||
  // What is told of the country is its mean; Ninh Thuận was a province before the merger only.
  (token === 'mean' && said.some((word) => word.token === 'ca_nuoc')) ||
  (token === 'before_merger' && said.some((word) => word.token === 'ninh_thuan'));

const ACTORS: ReadonlySet<string> = new Set(['body', 'post', 'person']);
const LEADS_ACTOR: ReadonlySet<string> = new Set(['duoc', 'do', 'boi', 'bi']);
const isAgent = ({ sort, start }: Word, words: readonly Word[]): boolean =>
  ACTORS.has(sort) && words.some(({ token, end }) => LEADS_ACTOR.has(token) && start - end === 1);

class Covering {
  readonly swaps: Swap[] = [];
  readonly lacking: Word[] = [];
  readonly missed: Word[] = [];
  cost = 0;
  matched = 0;
  attributed = 0;
  readonly #claim: SlotLike;
  readonly #found: SlotLike;
  readonly #around: Surroundings;
  readonly #replaced: ReadonlySet<string>;
  readonly #saysSubject: boolean;
  /** The sentence speaks of provinces in general. */
  readonly #isOfProvinces: boolean;

  constructor(claim: SlotLike, found: SlotLike, around: Surroundings) {
    this.#claim = claim;
    this.#found = found;
    this.#around = around;
    const isAboutReplacing = claim.said.some(({ token }) => token === 'replaces');
    this.#replaced = isAboutReplacing ? NOTHING : replacedIn(found.said);
    this.#isOfProvinces = found.said.some(
      ({ token }) => token === 'tier_province' || token === 'province_city',
    );
    this.#saysSubject = found.subject.every((word) => has(claim.said, word));
  }

  add(word: Word): void {
    if (word.token === 'tinh' && this.#around.isNational && !this.#isOfProvinces) this.lacking.push(word);
    else if (word.sort === 'free') this.#addFree(word);
    else if (!this.#replaced.has(word.token) && has(this.#found.said, word)) this.#match(word);
    else if (isRival(word, this.#claim, this.#found, this.#around)) this.cost += RIVAL_COST;
    else if (!this.#isImplied(word)) this.#miss(word);
  }

  /** Without a figure, small words too tell what is claimed: `dùng lại nhiều lần`. */
  #addFree(word: Word): void {
    if (this.#claim.figure || EMPTY.has(word.token) || has(this.#found.said, word)) return;
    this.cost += SOFT_COST;
  }

  #match(word: Word): void {
    const { weak, own } = this.#found;
    if (word.sort !== 'soft' || this.#claim.noun.includes(word)) this.matched += sizeOf(word);
    if (!this.#saysSubject && weak.has(word.token) && !has(own, word)) this.cost += WEAK_COST;
  }

  #isImplied(word: Word): boolean {
    return (
      this.#around.tokens.has(word.token) ||
      (this.#claim.figure !== undefined && word.sort === 'end' && word.token === this.#around.rankEnd) ||
      saysSameEnd(word, this.#claim) ||
      ranksAll(word, this.#claim, this.#found)
    );
  }

  #miss(word: Word): void {
    // `Theo Nghị quyết 76/NQ-CP, …` tells the source of a statement.
    if (word.end <= this.#claim.attributed) this.attributed += 1;
    else if (this.#isAsked(word)) this.cost += word.sort === 'soft' ? 0 : SOFT_COST;
    else if (!isClass(word)) {
      this.missed.push(word);
      this.cost += (word.sort === 'soft' ? SOFT_COST : 1) + this.#costOfClause(word);
    } else this.#missName(word);
  }

  /** People ask for it in this word; of several figures it is open which one is meant. */
  #isAsked(word: Word): boolean {
    const { noun, figure } = this.#claim;
    const isCounted = figure !== undefined && this.#found.hasSiblings && noun.includes(word);
    return this.#around.asked.has(word.token) && !isCounted;
  }

  /** `…, vượt kế hoạch đề ra`: a clause of its own behind the figure says one thing more. */
  #costOfClause(word: Word): number {
    const { figure, own } = this.#claim;
    return figure && word.sort === 'plain' && word.start > figure.end && !own.includes(word) ? 1 : 0;
  }

  /** `được Thủ tướng tặng` for `được UBND tỉnh tặng`: who does it, of whatever sort. */
  #rivalAgent(word: Word): Word | undefined {
    if (!isAgent(word, this.#claim.said)) return undefined;
    return this.#found.said.find((one) => isAgent(one, this.#found.said) && !has(this.#claim.said, one));
  }

  #missName(word: Word): void {
    const rivals = (words: readonly Word[]): Word | undefined =>
      words.find(
        (one) => one.sort === word.sort && !has(this.#claim.said, one) && !this.#replaced.has(one.token),
      );
    const rival = rivals(this.#found.own) ?? rivals(this.#found.said) ?? this.#rivalAgent(word);
    if (rival) this.swaps.push({ said: word, found: rival });
    else if (isLoose(word, this.#found) || isOfReached(word, this.#claim)) this.cost += SOFT_COST;
    else if (VERBAL.has(word.sort)) {
      this.missed.push(word);
      this.cost += VERB_COST;
    } else this.lacking.push(word);
  }
}

/** Which words of a part of a claim a part of a sentence says. */
export function coverWords(claim: SlotLike, found: SlotLike, around: Surroundings): Coverage {
  const covering = new Covering(claim, found, around);
  const seen = new Set<string>();
  for (const word of claim.said) {
    if (seen.has(word.token)) continue;
    seen.add(word.token);
    covering.add(word);
  }
  // Another name in its place is told of by itself.
  if (!claim.figure && covering.swaps.length === 0 && covering.missed.some(isClass))
    covering.cost += VERB_CLAIMED;
  return covering;
}
