import { defined } from '../../content/defined.ts';
import { readFigures } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { splitSentences } from '../../language/sentences.ts';
import { INDEX_PARTS } from '../evidence/index-parts.ts';
import { clauseReadings, withoutIssuer } from './clause-readings.ts';
import { type DraftLine, readLines, type Stretch } from './draft-line.ts';
import { isOnlyOurs, placeOf } from './our-place.ts';
import { type Carried, joinsOn, placeClause, pointsToIndex } from './place-clause.ts';
import { readRow, type TableHead } from './read-row.ts';
import { isDated, isTime, type Scope, scopeOf } from './scope.ts';
import { type Clause, type Heads, headsOf, leaningOf, splitClauses } from './split-clauses.ts';
import { Statement } from './statement.ts';

/** A heading or a lead sentence that ends in a colon is taken over as it is up to this length. */
const LONGEST_LEAD = 140;

const isPartOf = (index: string | undefined, text: string): boolean =>
  index !== undefined && (INDEX_PARTS[index] ?? []).some((part) => foldWords(text).includes(foldWords(part)));

/** What follows is to be reached. */
const SETS_GOAL = /(?<!\p{L})(?:mục tiêu|phấn đấu|chỉ tiêu)(?!\p{L})/iu;

/** Gives the parts of what the clause before counts. */
const DIVIDES = /^(?:gồm|bao gồm|trong đó)(?!\p{L})/iu;

/** Nobody writes longer sentences; what is longer is cut at a blank, so that the work on each is bounded. */
const LONGEST_SENTENCE = 1_200;

function shortened(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = blank > from ? blank : from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

interface ClausePlace {
  /** The first of its sentence. */
  readonly isFirst: boolean;
  readonly isItem: boolean;
}

/** One sentence, cell or title of a draft. */
export interface DraftSentence {
  /** Each with the ways to read it, the surest first. */
  readonly clauses: readonly (readonly Statement[])[];
  /** As it stands. */
  readonly plain?: Statement;
  /** All of it as one statement, when it has several clauses. */
  readonly whole?: Statement;
}

/** Reads a cleaned draft line by line; what a sentence leans on is taken over from those before it. */
class DraftReader {
  readonly sentences: DraftSentence[] = [];
  readonly #text: string;
  /** Headings that the line stands under, the highest first. */
  #headings: { readonly level: number; readonly scope: Scope }[] = [];
  /** The sentence before the items, up to its colon. */
  #lead: { readonly text: string; readonly scope: Scope } | undefined;
  /** Of the paragraph so far, and of those before it. */
  #here: Scope = {};
  #before: Scope = {};
  /** The clause before, and what a later one may lean on. */
  #last: ({ readonly text: string } & Heads) | undefined;
  #table: TableHead | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly DraftSentence[] {
    for (const line of readLines(this.#text)) this.#readLine(line);
    return this.sentences;
  }

  #readLine(line: DraftLine): void {
    if (line.kind === 'row') {
      this.#readRow(line.cells);
      return;
    }
    this.#table = undefined;
    if (line.kind !== 'item') this.#lead = undefined;
    const time = this.#here.time ?? this.#before.time;
    this.#before = time === undefined ? {} : { time };
    this.#here = {};
    this.#last = undefined;
    if (line.kind === 'heading') {
      this.#headings = this.#headings.filter(({ level }) => level < line.level);
      this.#before = {};
    }
    const text = this.#text.slice(line.start, line.end);
    for (const { start, end } of splitSentences(text).flatMap((one) => shortened(text, one)))
      this.#readSentence({ start: line.start + start, end: line.start + end }, line.kind);
    if (line.kind === 'heading') this.#headings.push({ level: line.level, scope: this.#here });
    if (line.kind === 'text' && text.endsWith(':')) this.#openList();
  }

  /** The items under a sentence that ends in a colon go on from it. */
  #openList(): void {
    const lead = (this.#last?.lead ?? '').replace(/\s{0,9}:$/u, '');
    this.#lead = { text: lead.length <= LONGEST_LEAD ? lead : '', scope: this.#around() };
  }

  /**
   * What holds where the reader is: of the paragraph, else of the sentence before the items, else of the headings; a
   * time also of the paragraphs before.
   */
  #around(): Scope {
    const scopes = [...this.#headings.map(({ scope }) => scope), this.#lead?.scope, this.#here];
    return Object.assign({}, this.#before, ...scopes);
  }

  #readSentence({ start, end }: Stretch, kind: DraftLine['kind']): void {
    const sentence = this.#text.slice(start, end);
    const isLead = kind === 'heading' || sentence.endsWith(':');
    const clauses: Statement[][] = [];
    const split = splitClauses(sentence, start);
    const whole = split.length > 1 ? this.#whole(sentence, start, kind) : undefined;
    for (const [i, clause] of split.entries()) {
      const own = scopeOf(clause.text, clause.figures, isLead);
      const carried = this.#carry(clause, own, { isFirst: i === 0, isItem: kind === 'item' });
      const isTitle = kind === 'heading' && clause.figures.every(isTime);
      const isPart = own.index === undefined && isPartOf(carried.index, clause.text);
      const nearIndex = own.index === undefined ? this.#around().index : undefined;
      const isPlaceAssumed = carried.place !== undefined && this.#around().place === undefined;
      const isGoal = SETS_GOAL.test(sentence.slice(0, clause.start - start));
      if (!isTitle)
        clauses.push(clauseReadings(clause, carried, { isPart, nearIndex, isPlaceAssumed, isGoal }));
      this.#here = { ...this.#here, ...own };
      this.#last = { text: clause.text, ...headsOf(clause, carried.head) };
    }
    const plain = new Statement([{ text: sentence, at: start }]);
    this.sentences.push({ clauses, plain, ...(whole && { whole }) });
  }

  #whole(text: string, start: number, kind: DraftLine['kind']): Statement {
    const clause: Clause = { text, start, end: start + text.length, figures: readFigures(text) };
    const own = scopeOf(text, clause.figures);
    const whole = placeClause(clause, this.#carry(clause, own, { isFirst: true, isItem: kind === 'item' }));
    return withoutIssuer(whole)[0] ?? whole;
  }

  #carry(clause: Clause, own: Scope, at: ClausePlace): Carried {
    const around = this.#around();
    const leansOn = at.isFirst ? leaningOf(clause) : clause.leansOn;
    const isPart = own.index === undefined && isPartOf(around.index, clause.text);
    const found = own.index === undefined && leansOn && !isPart ? this.#head(leansOn, clause, at) : '';
    const head = pointsToIndex(found) ? '' : found;
    const isBare = isPart || leansOn !== undefined || pointsToIndex(clause.text) || isOnlyOurs(clause);
    const ofPart = isPartOf(around.index, head);
    const index = own.index === undefined && isBare && (head === '' || ofPart) ? around.index : undefined;
    const ofIndex = (index ?? own.index) !== undefined;
    return defined({
      time: isDated(clause.text, clause.figures) ? undefined : around.time,
      index,
      place: own.place === undefined && ofIndex ? placeOf(clause, around) : undefined,
      document: own.document === undefined ? around.document : undefined,
      head: head === '' ? undefined : head,
    });
  }

  /** The words that a bare clause goes on from: of the clause before in its sentence, of the lead, of the sentence before. */
  #head(leansOn: NonNullable<Clause['leansOn']>, { text }: Clause, { isFirst, isItem }: ClausePlace): string {
    if (isFirst && isItem) return this.#lead?.text ?? '';
    if (isFirst && !joinsOn(text)) return '';
    const last = this.#last;
    if (!last) return '';
    if (DIVIDES.test(text)) return last.text.length <= LONGEST_LEAD ? last.text : '';
    // `chính quyền điện tử 77,4%, hạng 28`: the rank is that of the part.
    const isOfPart = last.subject === '' && isPartOf(this.#around().index, last.lead);
    return isOfPart ? last.lead : last[leansOn];
  }

  #readRow(cells: readonly Stretch[]): void {
    if (cells.length === 0) return;
    const row = readRow(this.#text, cells, { head: this.#table, scope: this.#around() });
    this.#table = row.head;
    for (const statement of row.statements) this.sentences.push({ clauses: [[statement]] });
  }
}

/** The sentences of a cleaned draft in order, put so that they stand alone. */
export function readDraft(text: string): readonly DraftSentence[] {
  return new DraftReader(text).read();
}
