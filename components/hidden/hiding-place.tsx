import type { ReactNode } from 'react';
import { useApp } from '@/lib/app/app-context';
import { useHidden } from '@/lib/app/use-hidden';
import { HiddenScreen } from './hidden-screen';

/**
 * What it holds can be hidden: it is then neither painted nor reachable, yet stays as it is, with caret and scroll, and goes
 * on writing. Before it is known whether to hide, nothing is shown.
 */
export function HidingPlace({ children }: { readonly children: ReactNode }) {
  const { closePanel } = useApp();
  const { hidden, show } = useHidden();
  if (hidden === undefined) return null;
  return (
    <>
      <div style={{ visibility: hidden ? 'hidden' : 'inherit' }} inert={hidden}>
        {children}
      </div>
      <HiddenScreen open={hidden} onShow={show} onClose={closePanel} />
    </>
  );
}
