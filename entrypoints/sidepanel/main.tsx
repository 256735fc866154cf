import { startPage } from '@/lib/app/start-page';
import { PanelApp } from './panel-app';

startPage(<PanelApp />);
