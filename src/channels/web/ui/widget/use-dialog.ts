import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Opens as a modal dialog: the browser keeps the focus inside, above everything of the page, and Escape closes it. */
function open(dialog: HTMLDialogElement): void {
  // Browsers of before 2022 know the element only as a block.
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

function close(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}

/** Keeps a dialog as open as `isOpen` says, and gives the focus back to `opener`. */
export function useDialog(
  isOpen: boolean,
  opener: RefObject<HTMLButtonElement | null>,
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of what stands inside: they move the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.hasAttribute('open') === isOpen) return;
    if (isOpen) open(element);
    else {
      close(element);
      opener.current?.focus();
    }
  }, [isOpen, opener]);
  return dialog;
}
