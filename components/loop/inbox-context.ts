import { createContext, use } from 'react';

/** How the dashboard takes scorecard files in. */
export interface Inbox {
  /** Opens the file picker. */
  readonly choose: () => void;
}

export const InboxContext = createContext<Inbox | null>(null);

/** The inbox that is around every page of the dashboard. */
export function useInbox(): Inbox {
  const inbox = use(InboxContext);
  if (!inbox) throw new Error('useInbox needs an InboxContext above it');
  return inbox;
}
