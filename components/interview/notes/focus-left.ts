import type { FocusEvent } from 'react';

/**
 * Whether the focus has left an element, as its `onBlur` tells, for another place in the page. When the window itself loses the
 * focus, to the call beside it, the element keeps its own.
 */
export function focusLeft({ currentTarget, target, relatedTarget }: FocusEvent): boolean {
  return target !== document.activeElement && !currentTarget.contains(relatedTarget);
}
