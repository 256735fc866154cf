/** A file to hand to the person: its text, or where it is large the pieces that it was made in. */
export type OutgoingFile = { readonly name: string; readonly type: string } & (
  { readonly text: string; readonly blob?: undefined } | { readonly text?: undefined; readonly blob: Blob }
);

/** Saves a file through the browser's own download. */
export function saveFile({ name, type, text, blob }: OutgoingFile): void {
  const url = URL.createObjectURL(blob ?? new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the blob once this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
