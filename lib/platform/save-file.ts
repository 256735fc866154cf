/** A file to hand to the person. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Saves a file through the browser's own download. */
export function saveFile({ name, type, text }: OutgoingFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the blob once this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
