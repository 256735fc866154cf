import { onTestFinished } from 'vitest';

/** Types text into the field that has the focus as a browser does for `insertText`; jsdom leaves the command out. */
export function provideExecCommand(): void {
  Object.assign(document, { execCommand: insertText });
  onTestFinished(() => void Reflect.deleteProperty(document, 'execCommand'));
}

function insertText(command: string, _ui: boolean, text: string): boolean {
  const field = document.activeElement;
  if (command !== 'insertText' || !(field instanceof HTMLTextAreaElement)) return false;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  return field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
