import type { ReactNode } from 'react';
import { useTask } from '@/components/ui/use-task';
import { useStorageStore } from '@/lib/stores/storage-store';
import { BlockedScreen } from './blocked-screen';
import { FailedScreen } from './failed-screen';
import { IncompleteScreen } from './incomplete-screen';
import { OpeningScreen } from './opening-screen';
import { ReadOnlyNotice } from './read-only-notice';
import { RebuildingScreen } from './rebuilding-screen';
import { SupersededScreen } from './superseded-screen';
import { UpgradingScreen } from './upgrading-screen';

/** Shows a page only when it can work with what is stored; before that, and instead, how it stands and what can be done. */
export function StorageGate({ children }: { readonly children: ReactNode }) {
  const phase = useStorageStore((state) => state.phase);
  // Here, where it outlasts the screens that come and go while it is under way: a failure has to be told.
  const bringBack = useTask();
  switch (phase.name) {
    case 'open':
      return children;
    case 'opening':
      return <OpeningScreen />;
    case 'rebuilding':
      return <RebuildingScreen progress={phase.progress} />;
    case 'upgrading':
      return <UpgradingScreen progress={phase.progress} late={phase.late} />;
    case 'blocked':
      return <BlockedScreen />;
    case 'superseded':
      return <SupersededScreen />;
    case 'incomplete':
      return <IncompleteScreen reason={phase.reason} task={bringBack} />;
    case 'read-only':
      return (
        <>
          <ReadOnlyNotice reason={phase.reason} />
          {children}
        </>
      );
    case 'failed':
      return <FailedScreen reason={phase.reason} task={phase.canRebuild ? bringBack : null} />;
  }
}
