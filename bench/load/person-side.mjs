import { eachNew } from './questions.mjs';

const FIRST_CHAT = 1_000_000_000;

/**
 * The people of one bot: who asked, and who has been answered. An answer of several messages counts when its first
 * arrives; the same message twice in answer to one question is a double.
 */
export class PersonSide {
  posted = 0;
  answered = 0;
  /** Messages for somebody who asked nothing. */
  strange = 0;
  doubled = 0;
  /** Questions that had been asked twice before, in the same words. */
  repeated = 0;
  #updates = 0;
  #waiting = new Map();
  #times = new Map();
  #ask;
  #chats;
  #onAnswer = () => undefined;

  /** With `chats`, people come again in turn; without, everybody asks once. `ask` says what. */
  constructor({ chats, ask = eachNew() } = {}) {
    this.#chats = chats;
    this.#ask = ask;
  }

  get unanswered() {
    return this.posted - this.answered;
  }

  onAnswer(listener) {
    this.#onAnswer = listener;
  }

  #nextText() {
    const text = this.#ask();
    const times = this.#times.get(text) ?? 0;
    this.#times.set(text, times + 1);
    if (times >= 2) this.repeated += 1;
    return text;
  }

  /** The next question, as an update in JSON. */
  next() {
    const number = this.#updates;
    this.#updates += 1;
    const id = FIRST_CHAT + (this.#chats === undefined ? number : number % this.#chats);
    const name = { id, first_name: 'Người hỏi' };
    const message = {
      message_id: number + 1,
      from: { ...name, is_bot: false, language_code: 'vi' },
      chat: { ...name, type: 'private' },
      date: Math.floor(Date.now() / 1000),
      text: this.#nextText(),
    };
    this.posted += 1;
    this.#waiting.set(id, { isAnswered: false, texts: new Set() });
    return Buffer.from(JSON.stringify({ update_id: 1_000 + number, message }));
  }

  /** It was not taken: nothing is to come. */
  notTaken() {
    this.posted -= 1;
  }

  /** For a subject that sends nothing: its acknowledgement is its answer. */
  acknowledged() {
    this.answered += 1;
    this.#onAnswer();
  }

  received(body) {
    const { chat_id: chat, text } = JSON.parse(body.toString('utf8'));
    const asked = this.#waiting.get(chat);
    if (!asked) {
      this.strange += 1;
      return;
    }
    if (asked.texts.has(text)) this.doubled += 1;
    asked.texts.add(text);
    if (asked.isAnswered) return;
    asked.isAnswered = true;
    this.answered += 1;
    this.#onAnswer();
  }
}
