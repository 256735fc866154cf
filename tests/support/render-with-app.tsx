import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { App } from '@/lib/app/app';
import { AppProvider } from '@/lib/app/start-page';

/** Draws components as a page of the product does: in strict mode, with the app and its database above them. */
export function renderWithApp(ui: ReactNode, app: App): RenderResult {
  return render(<AppProvider app={app}>{ui}</AppProvider>, { reactStrictMode: true });
}
