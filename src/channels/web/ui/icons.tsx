import type { ComponentChildren, VNode } from 'preact';

/** Drawn in the colour of the text beside them, which says the same in words: hidden from screen readers. */
function Icon({ children }: { children: ComponentChildren }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CheckIcon = (): VNode => (
  <Icon>
    <circle cx="12" cy="12" r="10" />
    <path d="m7 12.5 3.5 3.5L17 9" />
  </Icon>
);

export const CrossIcon = (): VNode => (
  <Icon>
    <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
    <path d="m8.5 8.5 7 7m0-7-7 7" />
  </Icon>
);

export const QuestionIcon = (): VNode => (
  <Icon>
    <circle cx="12" cy="12" r="10" />
    <path d="M9 9.5a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 1.8v.2M12 17.5v.1" />
  </Icon>
);

export const NoteIcon = (): VNode => (
  <Icon>
    <path d="M12 3 1.8 21h20.4z" />
    <path d="M12 10v5m0 3v.1" />
  </Icon>
);

export const DocumentIcon = (): VNode => (
  <Icon>
    <path d="M6 2h8l5 5v15H6zM14 2v5h5M9 12h7M9 16h7" />
  </Icon>
);

export const ExternalIcon = (): VNode => (
  <Icon>
    <path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />
  </Icon>
);

export const ArrowIcon = (): VNode => (
  <Icon>
    <path d="M5 12h14m-6-6 6 6-6 6" />
  </Icon>
);

export const RetryIcon = (): VNode => (
  <Icon>
    <path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v5h-5" />
  </Icon>
);

export const ChatIcon = (): VNode => (
  <Icon>
    <path d="M4 4h16v12H12l-5 4v-4H4z" />
  </Icon>
);

export const CloseIcon = (): VNode => (
  <Icon>
    <path d="m5 5 14 14M19 5 5 19" />
  </Icon>
);
