import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Tells the style sheet how much of the window the keyboard of a phone leaves: `--visible-height` and `--visible-top`
 * on `element`. Zooming with two fingers changes nothing.
 */
export function useVisibleHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const update = (): void => {
      if (viewport.scale !== 1) return;
      element.current?.style.setProperty('--visible-height', `${viewport.height}px`);
      element.current?.style.setProperty('--visible-top', `${viewport.offsetTop}px`);
    };
    viewport.addEventListener('resize', update);
    viewport.addEventListener('scroll', update);
    return () => {
      viewport.removeEventListener('resize', update);
      viewport.removeEventListener('scroll', update);
    };
  }, [element]);
}
