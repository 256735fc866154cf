import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { usePanelStore } from '@/lib/stores/panel-store';

/** The bar at the top: the way home, where one stands, and on the right what is saved. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  const show = usePanelStore((state) => state.show);
  return (
    <header className="flex min-h-9 items-center gap-2 border-b narrow:flex-wrap border-line bg-surface pr-3 pl-1">
      <IconButton icon={ChevronLeft} label="Home" onClick={() => show(null)} />
      {children}
    </header>
  );
}
