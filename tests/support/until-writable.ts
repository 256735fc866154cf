import { screen, waitFor } from '@testing-library/react';

/** Waits until a text box can be written in, and returns it. */
export function untilWritable(name: string | RegExp): Promise<HTMLTextAreaElement> {
  return waitFor(() => {
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name });
    if (box.readOnly) throw new Error(`The text box ${String(name)} is read-only`);
    return box;
  });
}
