import { findAll } from '../find-all.ts';
import { INDEX_TERMS } from '../index-names.ts';
import { BUILT_IN_LEXICON, type Lexicon } from '../lexicon.ts';
import { type Term, toTerms } from '../terms.ts';
import { INTENT_RULES, type Intent, type IntentRule } from './intent-rules.ts';
import { isForeign, isOtherScript } from './other-language.ts';
import { asksPercent, type QuestionCue, questionCue } from './question-type.ts';
import { rolesOf, type TermRole } from './question-words.ts';
import { isSmallWord } from './small-words.ts';

/** A message read once, for all rules. */
interface Message {
  readonly text: string;
  readonly terms: readonly Term[];
  /** Folded terms, and the words as spelt, joined by spaces with a space at both ends; one word a term in both. */
  readonly folded: string;
  readonly spelt: string;
  /** Roles of the terms; worked out for the few messages that need them. */
  readonly roles: () => readonly TermRole[];
  /** What the rules that were tried hold of it. */
  readonly held: Map<IntentRule, ReadonlySet<number> | undefined>;
}

const lineOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

function speltWord({ term, token, expanded }: Term): string {
  return expanded === undefined && token.term === term ? token.surface.toLowerCase() : term;
}

function read(text: string, lexicon: Lexicon): Message {
  const terms = toTerms(text, { chat: true, lexicon });
  let known: readonly TermRole[] | undefined;
  return {
    text,
    terms,
    folded: lineOf(terms.map(({ term }) => term)),
    spelt: lineOf(terms.map(speltWord)),
    roles: () => {
      known ??= rolesOf(terms);
      return known;
    },
    held: new Map(),
  };
}

/** Number of the word that begins behind the space at `index` of a line. */
function wordAt(line: string, index: number): number {
  let words = 0;
  for (let at = line.indexOf(' '); at >= 0 && at < index; at = line.indexOf(' ', at + 1)) words++;
  return words;
}

/** Which terms the rule's matches hold; undefined when there is none. Some rules are asked twice. */
function matched(rule: IntentRule, message: Message): ReadonlySet<number> | undefined {
  const before = message.held.get(rule);
  if (before || message.held.has(rule)) return before;
  const held = heldBy(rule, message);
  message.held.set(rule, held);
  return held;
}

function heldBy(rule: IntentRule, message: Message): ReadonlySet<number> | undefined {
  const line = rule.spelt ? message.spelt : message.folded;
  if (line.search(rule.pattern) < 0) return undefined;
  const held = new Set<number>();
  for (const match of findAll(line, rule.pattern)) {
    const first = wordAt(line, match.index);
    const count = match[0].trim().split(' ').length;
    for (let word = first; word < first + count; word++) held.add(word);
  }
  return held.size > 0 ? held : undefined;
}

/** True when what stands beside the match has a cue and a topic, or names an index: then it wants an answer. */
function restAsks({ terms, roles }: Message, held: ReadonlySet<number>): boolean {
  const rest = terms.filter((_, at) => !held.has(at));
  const hasTopic = terms.some(
    ({ term }, at) => !held.has(at) && roles()[at] === 'content' && !isSmallWord(term),
  );
  if (!hasTopic) return false;
  return rest.some(({ term }) => INDEX_TERMS.has(term)) || questionCue(rest, false).type !== 'none';
}

function fits(rule: IntentRule, message: Message): boolean {
  if (message.terms.length > rule.longest) return false;
  const held = matched(rule, message);
  if (!held || rule.unless?.test(message.folded)) return false;
  const { beside } = rule;
  if (beside === 'nothing-asked') return !restAsks(message, held);
  if (beside === 'anything')
    return rule.types === undefined || rule.types.has(questionCue(message.terms, false).type);
  return message
    .roles()
    .every((role, at) => held.has(at) || beside.includes(role) || isSmallWord(message.terms[at]?.term ?? ''));
}

/** What a message wants. */
export interface ReadIntent {
  readonly intent: Intent;
  /** The message without the commands and insults that stand beside its question. */
  readonly question: string;
  /** Terms of the whole message, and its cue: whoever reads on need not read it again. */
  readonly terms: readonly Term[];
  readonly cue: QuestionCue;
}

/** Talk that hides the topic of a question in the same message. */
const NOISE: ReadonlySet<Intent> = new Set(['injection', 'abuse', 'thanks']);

/** A longer message, in terms, is no question with an insult beside it. */
const LONGEST_NOISE = 100;

/** Cuts insults and commands out of a message that also asks something. */
function withoutNoise(message: Message): string {
  if (message.terms.length > LONGEST_NOISE) return message.text;
  const held = new Set<number>();
  for (const rule of INTENT_RULES) {
    if (NOISE.has(rule.intent)) for (const at of matched(rule, message) ?? []) held.add(at);
  }
  if (held.size === 0) return message.text;
  let text = '';
  let from = 0;
  for (const at of [...held].sort((a, b) => a - b)) {
    const token = message.terms[at]?.token;
    if (!token || token.start < from) continue;
    text += message.text.slice(from, token.start);
    from = token.end;
  }
  return `${text}${message.text.slice(from)}`.replace(/^[\s\p{P}]+/u, '');
}

/** Reads what a clean message wants. A real question inside talk, abuse or a command is a `question` or a `claim`. */
export function readIntent(text: string, lexicon = BUILT_IN_LEXICON): ReadIntent {
  const message = read(text, lexicon);
  const { terms } = message;
  const cue = questionCue(terms, asksPercent(text));
  const isOther = isOtherScript(text);
  const rule = isOther ? undefined : INTENT_RULES.find((one) => fits(one, message));
  if (rule) return { intent: rule.intent, question: text, terms, cue };
  if (isOther || isForeign(terms)) return { intent: 'other-language', question: text, terms, cue };
  const intent = cue.type === 'claim' ? 'claim' : 'question';
  return { intent, question: withoutNoise(message), terms, cue };
}

/** What a clean message wants. */
export const intentOf = (text: string, lexicon = BUILT_IN_LEXICON): Intent =>
  readIntent(text, lexicon).intent;
