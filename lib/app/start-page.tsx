import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { DatabaseContext } from '../db/live/database-context';
import { useStartupStore } from '../stores/startup-store';
import type { App } from './app';
import { createApp } from './app';
import { AppContext } from './app-context';
import { eraseExpired } from './erase';
import { seedBanks } from './seed-banks';

/** Gives a tree of components the app and its database. */
export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return (
    <AppContext value={app}>
      <DatabaseContext value={app.db}>{children}</DatabaseContext>
    </AppContext>
  );
}

/** Starts a page: draws it, and after that brings in the shipped banks and erases what is due. */
export function startPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const app = createApp();
  createRoot(root).render(
    <StrictMode>
      <AppProvider app={app}>{page}</AppProvider>
    </StrictMode>,
  );
  requestAnimationFrame(() => setTimeout(() => void settle(app), 0));
}

async function settle(app: App): Promise<void> {
  try {
    await seedBanks(app);
    await eraseExpired(app);
  } catch (error) {
    useStartupStore.getState().fail(error instanceof Error ? error.message : String(error));
  }
}
