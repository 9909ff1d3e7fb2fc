import type { Answerer } from '../../answer/answerer.ts';
import type { Reply } from '../../answer/reply.ts';
import { readFigures } from '../../language/figures/read-figures.ts';
import type { Intent } from '../../language/questions/intent-rules.ts';
import { chooseFrom } from '../choose.ts';
import { ConversationMemory } from '../conversation-memory.ts';
import { browseTopics, isHeading, openTopic } from './browse-topics.ts';
import { checkText, MAX_CHECKED_LENGTH } from './check-text.ts';
import type { CommandContext, CommandOutcome, PrivacyRequest } from './command-context.ts';
import { type CommandName, commandOf } from './command-table.ts';
import { compare } from './compare.ts';
import { yesOrNo } from './confirmation.ts';
import { isLeaving, left, noSuchNumber, offerCheck, unknownCommand } from './desk-replies.ts';
import { guide } from './guide.ts';
import { listIndexes } from './list-indexes.ts';
import { parseCommand } from './parse-command.ts';
import { plainCommand } from './plain-words.ts';
import { askToDelete, deleteAll, tellWhatIsKept } from './privacy.ts';
import { proveAnswer } from './prove-answer.ts';
import { type ToldAnswer, toldAnswer } from './told-answer.ts';

/** What a conversation remembers for its commands. */
interface DeskState {
  readonly told?: ToldAnswer;
  /** Choices of the menu that was shown last. */
  readonly menu?: readonly string[];
  /** The next message is the text to check. */
  readonly awaitsText?: true;
  /** The next message may say that everything is to be deleted. */
  readonly awaitsDeletion?: true;
}

export interface CommandDeskOptions {
  readonly answerer: Answerer;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  readonly now: () => number;
  readonly lifetime?: number;
  /** Longest message that is a question, in UTF-16 units. */
  readonly longestQuestion: number;
}

/** A message as the reply to its command, or as the question that is to be answered. */
export type DeskOutcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'privacy'; readonly asks: PrivacyRequest }
  | { readonly kind: 'question'; readonly text: string };

/** Pasted texts that wait for a yes: each may have some 8 kB. */
const TEXTS_HELD = 500;

/** Shortest text in which a question mark at the end does not make it a question of its own. */
const LONGEST_ASIDE = 200;

/** Runs the commands of conversations, in whatever words they are said, and remembers what they need. */
export class CommandDesk {
  readonly #options: CommandDeskOptions;
  readonly #states: ConversationMemory<DeskState>;
  readonly #held: ConversationMemory<string>;

  constructor(options: CommandDeskOptions) {
    const { now, lifetime } = options;
    const memory = { now, ...(lifetime !== undefined && { lifetime }) };
    this.#options = options;
    this.#states = new ConversationMemory(memory);
    this.#held = new ConversationMemory({ ...memory, limit: TEXTS_HELD });
  }

  /** Reads a clean message: a command, a choice from a menu, the text that was waited for, or a question. */
  read(text: string, conversation: string | undefined): DeskOutcome {
    const state = this.#stateOf(conversation);
    const outcome =
      this.#confirmed(text, state, conversation) ??
      this.#command(text, conversation) ??
      this.#awaited(text, conversation) ??
      this.#choice(text, state, conversation) ??
      this.#heading(text) ??
      this.#tooLong(text, conversation);
    return outcome ? this.#settle(outcome, conversation) : { kind: 'question', text };
  }

  /** The reply to talk that means a command; undefined for any other. */
  readIntent(intent: Intent, conversation: string | undefined): Reply | undefined {
    const context = this.#context(conversation);
    const isProof = intent === 'sources' && context.told !== undefined;
    if (intent !== 'help' && !isProof) return undefined;
    const outcome = isProof ? proveAnswer('', context) : guide(context);
    const settled = this.#settle(outcome, conversation);
    return settled.kind === 'reply' ? settled.reply : undefined;
  }

  /** Remembers what was answered, and offers its proof. */
  tell(question: string | undefined, reply: Reply, conversation: string | undefined): Reply {
    if (conversation === undefined) return reply;
    const told = toldAnswer(question, reply) ?? this.#stateOf(conversation).told;
    this.#states.set(conversation, told && { told });
    const isProved = reply.kind === 'answer' || reply.kind === 'claim';
    if (!isProved || reply.citations.length === 0) return reply;
    return { ...reply, actions: [commandOf('nguon').label, commandOf('kiemtra').label] };
  }

  /** Drops the last answer, the open menu and the text that is held. */
  forget(conversation: string): void {
    this.#states.forget(conversation);
    this.#held.forget(conversation);
  }

  #stateOf(conversation: string | undefined): DeskState {
    return (conversation === undefined ? undefined : this.#states.get(conversation)) ?? {};
  }

  #context(conversation: string | undefined): CommandContext {
    const { answerer, today } = this.#options;
    return {
      answerer,
      today,
      told: this.#stateOf(conversation).told,
      remembers: conversation !== undefined,
    };
  }

  #confirmed(
    text: string,
    { awaitsDeletion, menu, told }: DeskState,
    conversation: string | undefined,
  ): CommandOutcome | undefined {
    const [yes, no] = menu ?? [];
    if (!awaitsDeletion || yes === undefined || no === undefined) return undefined;
    const says = yesOrNo(text, [yes, no]);
    if (says !== undefined) return says ? deleteAll() : left();
    // A later `ok` may be for something else.
    if (conversation !== undefined) this.#states.set(conversation, told && { told });
    return undefined;
  }

  #command(text: string, conversation: string | undefined): CommandOutcome | undefined {
    const written = parseCommand(text);
    if (written?.kind === 'unknown') return unknownCommand(written.nearest);
    if (written) return this.#run(written.name, written.argument, conversation);
    const said = plainCommand(text);
    if (!said) return undefined;
    const { catalogue } = this.#options.answerer;
    // `chủ đề …` may open a question.
    if (said.name === 'chude') return openTopic(said.argument, catalogue);
    if (said.name === 'kiemtra' && this.#isOwnCase(said.argument)) return undefined;
    return this.#run(said.name, said.argument, conversation);
  }

  /** Nobody's file can be looked at here, however it is asked. */
  #isOwnCase(text: string): boolean {
    if (text === '' || text.length > LONGEST_ASIDE) return false;
    return this.#options.answerer.understand(text).intent === 'personal-case';
  }

  #run(name: CommandName, argument: string, conversation: string | undefined): CommandOutcome {
    const context = this.#context(conversation);
    const { catalogue } = this.#options.answerer;
    switch (name) {
      case 'kiemtra':
        return checkText(argument === '' ? this.#takeHeld(conversation) : argument, context);
      case 'sosanh':
        return compare(argument, catalogue);
      case 'chiso':
        return listIndexes(argument, catalogue);
      case 'nguon':
        return proveAnswer(argument, context);
      case 'chude':
        return browseTopics(argument, catalogue);
      case 'huongdan':
        return guide(context);
      case 'quyenriengtu':
        return tellWhatIsKept();
      case 'xoadulieu':
        return askToDelete(context.remembers);
      default:
        return name satisfies never;
    }
  }

  #takeHeld(conversation: string | undefined): string {
    if (conversation === undefined) return '';
    const held = this.#held.get(conversation);
    if (held !== undefined) this.#held.set(conversation, undefined);
    return held ?? '';
  }

  #awaited(text: string, conversation: string | undefined): CommandOutcome | undefined {
    if (conversation === undefined || !this.#stateOf(conversation).awaitsText) return undefined;
    if (isLeaving(text)) return left();
    if (this.#isAside(text)) return undefined;
    return checkText(text, this.#context(conversation));
  }

  /** A greeting, thanks or a question is no text to check. */
  #isAside(text: string): boolean {
    if (text.length > LONGEST_ASIDE) return false;
    const { intent, cue } = this.#options.answerer.understand(text);
    return intent === 'question' ? cue.type !== 'none' && readsAsQuestion(text) : intent !== 'claim';
  }

  #choice(text: string, { menu }: DeskState, conversation: string | undefined): CommandOutcome | undefined {
    if (!menu) return undefined;
    const chosen = chooseFrom(text, menu);
    if (chosen.kind === 'unknown') return noSuchNumber(menu);
    if (chosen.kind === 'none') return undefined;
    if (isLeaving(chosen.text)) {
      this.#takeHeld(conversation);
      return left();
    }
    const outcome = this.#command(chosen.text, conversation) ?? this.#heading(chosen.text);
    return outcome ?? { kind: 'question', text: chosen.text };
  }

  #heading(text: string): CommandOutcome | undefined {
    const { catalogue } = this.#options.answerer;
    return isHeading(text, catalogue) ? openTopic(text, catalogue) : undefined;
  }

  /** A pasted text with figures is rather one to check than a question. */
  #tooLong(text: string, conversation: string | undefined): CommandOutcome | undefined {
    const fits = text.length > this.#options.longestQuestion && text.length <= MAX_CHECKED_LENGTH;
    if (!fits || readFigures(text).length === 0) return undefined;
    if (conversation !== undefined) this.#held.set(conversation, text);
    return offerCheck(conversation !== undefined);
  }

  #settle(outcome: CommandOutcome, conversation: string | undefined): DeskOutcome {
    if (outcome.kind === 'question' || conversation === undefined) return outcome;
    const { told } = this.#stateOf(conversation);
    if (outcome.kind === 'privacy') {
      this.#states.set(conversation, told && { told });
      return outcome;
    }
    const { reply, awaitsText, awaitsDeletion } = outcome;
    if (reply.kind === 'claim') return { kind: 'reply', reply: this.tell(undefined, reply, conversation) };
    this.#states.set(conversation, {
      ...(told && { told }),
      ...(reply.kind === 'clarify' && { menu: reply.suggestions }),
      ...(awaitsText && { awaitsText }),
      ...(awaitsDeletion && { awaitsDeletion }),
    });
    return { kind: 'reply', reply };
  }
}

/** Short and with a question mark, or without any figure. */
const readsAsQuestion = (text: string): boolean => /\?\s*$/u.test(text) || !/\d/u.test(text);
