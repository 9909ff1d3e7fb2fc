import type { VNode } from 'preact';

interface ActionRowProps {
  /** Said to a person who cannot see that the buttons stand together. */
  readonly label: string;
  /** Each asks itself when it is pressed. */
  readonly actions: readonly string[];
  readonly disabled: boolean;
  readonly onAsk: (action: string) => void;
}

/** Short commands side by side. */
export function ActionRow({ label, actions, disabled, onAsk }: ActionRowProps): VNode | null {
  if (actions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form, and these send nothing together
    <div class="actions" role="group" aria-label={label}>
      {actions.map((action) => (
        <button type="button" class="button action" disabled={disabled} onClick={() => onAsk(action)}>
          {action}
        </button>
      ))}
    </div>
  );
}
