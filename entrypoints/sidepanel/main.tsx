import { StorageGate } from '@/components/storage/storage-gate';
import { startPage } from '@/lib/app/start-page';
import { poppedOutInterview, rememberPopOut } from '@/lib/platform/pop-out';
import { PanelApp } from './panel-app';

if (poppedOutInterview() !== null) rememberPopOut();

startPage(
  <StorageGate>
    <PanelApp />
  </StorageGate>,
);
