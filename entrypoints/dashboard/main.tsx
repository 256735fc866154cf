import { StorageGate } from '@/components/storage/storage-gate';
import { startPage } from '@/lib/app/start-page';
import { followUpdates } from '@/lib/app/storage/follow-updates';
import { DashboardApp } from './dashboard-app';

followUpdates();
startPage(
  <StorageGate>
    <DashboardApp />
  </StorageGate>,
);
