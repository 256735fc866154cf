import { createContext, use } from 'react';

/** What can lie over the middle of the live screen, one at a time. */
export type SheetName = 'anchors' | 'clock' | 'closing' | 'facts' | 'find' | 'keys' | 'outcome' | 'questions';

/** Which sheet is open, and how to open and close one. */
export interface Sheets {
  readonly open: SheetName | null;
  /** Opens a sheet in place of what is open; null closes. */
  readonly show: (sheet: SheetName | null) => void;
}

/** The sheets of the live screen. */
export const SheetContext = createContext<Sheets | null>(null);

/** The sheets of the live screen. */
export function useSheets(): Sheets {
  const sheets = use(SheetContext);
  if (!sheets) throw new Error('useSheets needs a SheetContext above it');
  return sheets;
}
