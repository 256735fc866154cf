import { startPage } from '@/lib/app/start-page';
import { DashboardApp } from './dashboard-app';

startPage(<DashboardApp />);
