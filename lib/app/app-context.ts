import { createContext, use } from 'react';
import type { App } from './app';

/** The app that a page's components work with. */
export const AppContext = createContext<App | null>(null);

/** The app of this page. */
export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp needs an AppContext above it');
  return app;
}
