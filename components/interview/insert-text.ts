/**
 * Puts text at the end of a field as if it were typed there, with the focus in the field and the caret behind the text.
 */
export function typeAtEnd(field: HTMLTextAreaElement, text: string): void {
  const end = field.value.length;
  field.focus();
  field.setSelectionRange(end, end);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else enters the field's own undo, so that Ctrl+Z takes it back
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, end, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
