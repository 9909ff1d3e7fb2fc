/**
 * Suggested questions as inline buttons. The question itself is the button's label and comes back from
 * Telegram with every tap, inside the message that the button hangs on (`callback_query.message`), so a
 * tap is understood after a restart too and nothing has to be remembered. `callback_data` only says which
 * button it was: it is bounded to 64 bytes, too few for a Vietnamese question
 * (core.telegram.org/bots/api#inlinekeyboardbutton), and a changed client may send any.
 */
export interface SuggestionButton {
  readonly label: string;
  /**
   * `s:<n>`: the label is the question. `n:<n>`: the question after its number and a dot. `a:<n>`: an action, as typed.
   * `f:<n>`: a word on the answer (feedback-buttons.ts).
   */
  readonly data: string;
}

/** A phone shows about this much of a label before it cuts it off with an ellipsis. */
const LABEL_SHOWN = 36;
/** Keeps the keyboard far below the 10 kB that Telegram allows (github.com/tginfo/Telegram-Limits/issues/187). */
const MOST_BUTTONS = 8;
const LONGEST_QUESTION = 256;
/** More do not fit side by side on a phone. */
const MOST_ACTIONS = 3;

/** Numbered when one of them is too long for a phone's button; then `suggestionList` shows them in full. */
export function suggestionButtons(suggestions: readonly string[]): readonly SuggestionButton[] {
  const questions = suggestions
    .map((suggestion) => suggestion.replace(/\p{Surrogate}/gu, '\uFFFD').trim())
    .filter((question) => question !== '' && question.length <= LONGEST_QUESTION)
    .slice(0, MOST_BUTTONS);
  const numbered = questions.some((question) => question.length > LABEL_SHOWN);
  return questions.map((question, index) =>
    numbered
      ? { label: `${index + 1}. ${question}`, data: `n:${index + 1}` }
      : { label: question, data: `s:${index + 1}` },
  );
}

/** What else may be done with a reply: short words, in one row below the questions. */
export function actionButtons(actions: readonly string[]): readonly SuggestionButton[] {
  return actions.slice(0, MOST_ACTIONS).map((action, index) => ({ label: action, data: `a:${index + 1}` }));
}

/** The rows of a keyboard: a question has one of its own, actions share one, words on the answer the last. */
export function keyboardRows(buttons: readonly SuggestionButton[]): readonly (readonly SuggestionButton[])[] {
  const shared = ['a:', 'f:'].map((prefix) => buttons.filter(({ data }) => data.startsWith(prefix)));
  const questions = buttons.filter((button) => !shared.flat().includes(button));
  return [...questions.map((button) => [button]), ...shared.filter((row) => row.length > 0)];
}

/** The questions in full, for the message's text; empty when the buttons show them well enough. */
export function suggestionList(buttons: readonly SuggestionButton[]): string {
  const numbered = buttons.filter(({ data }) => data.startsWith('n:'));
  if (numbered.length === 0) return '';
  return ['Bạn có thể hỏi tiếp:', ...numbered.map(({ label }) => label)].join('\n');
}

/** The question of the button with this data among the message's buttons. */
export function chosenQuestion(buttons: readonly SuggestionButton[], data: string): string | undefined {
  const button = buttons.find((candidate) => candidate.data === data);
  const match = button && /^([sna]):(\d{1,2})$/u.exec(data);
  if (!button || !match) return undefined;
  const prefix = match[1] === 'n' ? `${match[2]}. ` : '';
  return button.label.startsWith(prefix) ? button.label.slice(prefix.length) : undefined;
}
