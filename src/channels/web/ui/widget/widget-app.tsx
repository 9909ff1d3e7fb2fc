import type { TargetedKeyboardEvent, TargetedMouseEvent, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StartInfo } from '../../start-info.ts';
import { ChatIcon } from '../icons.tsx';
import { Panel } from './panel.tsx';
import { useDialog } from './use-dialog.ts';
import { useVisibleHeight } from './use-visible-height.ts';
import { WIDGET_TEXTS } from './widget-texts.ts';

interface WidgetAppProps {
  readonly title: string;
  readonly start: StartInfo;
}

/** The button on the page of a portal, and the dialog that it opens. */
export function WidgetApp({ title, start }: WidgetAppProps): VNode {
  const [isOpen, setOpen] = useState(false);
  // Nothing of the conversation stands in the page before somebody wants it; it stays when the dialog is closed.
  const wasOpened = useRef(false);
  wasOpened.current ||= isOpen;
  const opener = useRef<HTMLButtonElement>(null);
  const dialog = useDialog(isOpen, opener);
  useVisibleHeight(dialog);
  const close = (): void => setOpen(false);
  const closeFromOutside = ({ target, currentTarget }: TargetedMouseEvent<HTMLDialogElement>): void => {
    if (target === currentTarget) close();
  };
  const closeByKey = ({ key, isComposing }: TargetedKeyboardEvent<HTMLDialogElement>): void => {
    if (key === 'Escape' && !isComposing) close();
  };
  return (
    <>
      <button type="button" class="opener" ref={opener} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <ChatIcon />
        {WIDGET_TEXTS.open}
      </button>
      <dialog
        class="panel"
        ref={dialog}
        aria-labelledby="tieu-de"
        onClose={close}
        onClick={closeFromOutside}
        onKeyDown={closeByKey}
      >
        {wasOpened.current && <Panel title={title} start={start} isOpen={isOpen} onClose={close} />}
      </dialog>
    </>
  );
}
