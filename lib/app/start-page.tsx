import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { DatabaseContext } from '../db/live/database-context';
import type { App } from './app';
import { createApp } from './app';
import { AppContext } from './app-context';
import { startStorage } from './storage/start-storage';

/** Gives a tree of components the app and its database. */
export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return (
    <AppContext value={app}>
      <DatabaseContext value={app.db}>{children}</DatabaseContext>
    </AppContext>
  );
}

/** Starts a page: draws it, looks whether all that was stored is still there, and after that brings in the shipped banks and erases what is due. */
export function startPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const app = createApp();
  createRoot(root).render(
    <StrictMode>
      <AppProvider app={app}>{page}</AppProvider>
    </StrictMode>,
  );
  void startStorage(app);
}
