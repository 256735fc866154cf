import { createContext, use } from 'react';

/** How a loop takes files in. */
export interface Inbox {
  /** Opens the file picker. */
  readonly choose: () => void;
}

export const InboxContext = createContext<Inbox | null>(null);

/** The inbox of the loop on the page. */
export function useInbox(): Inbox {
  const inbox = use(InboxContext);
  if (!inbox) throw new Error('useInbox needs an InboxContext above it');
  return inbox;
}
