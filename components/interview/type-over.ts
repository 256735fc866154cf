/**
 * Puts text in place of a stretch of a field as if it were typed there; the caret stands behind it, and the field's own undo takes
 * it back.
 */
export function typeOver(field: HTMLTextAreaElement, text: string, start: number, end: number): void {
  field.setSelectionRange(start, end);
  // Not every page has the command, and it may decline; nothing else enters the field's own undo.
  const page: { execCommand?: (command: string, ui: boolean, text: string) => boolean } = document;
  if (page.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/** Puts text at the end of a field as `typeOver` does, with the focus in the field. */
export function typeAtEnd(field: HTMLTextAreaElement, text: string): void {
  const end = field.value.length;
  field.focus();
  typeOver(field, text, end, end);
}
