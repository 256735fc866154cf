/** What the name of a file of the second copy says. */
export type NamedFile =
  | { readonly kind: 'journal'; readonly name: string; readonly page: string; readonly number: number }
  | { readonly kind: 'snapshot'; readonly name: string; readonly from: number; readonly to: number };

/** The name of a page's journal: each page numbers its own, and never takes a number twice. */
export function journalName(page: string, number: number): string {
  return `journal-${page}-${number}`;
}

/** The name of a snapshot. Each fold takes the next number; one that several were merged into has all of theirs. */
export function snapshotName(from: number, to: number): string {
  return `snapshot-${from}-${to}`;
}

/** Reads a name; null for a file that is none of the second copy's. */
export function parseName(name: string): NamedFile | null {
  const [, page, number] = /^journal-(.+)-(\d{1,9})$/.exec(name) ?? [];
  if (page !== undefined) return { kind: 'journal', name, page, number: Number(number) };
  const [, from, to] = /^snapshot-(\d{1,9})-(\d{1,9})$/.exec(name) ?? [];
  if (from !== undefined) return { kind: 'snapshot', name, from: Number(from), to: Number(to) };
  return null;
}
