import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnAction } from '@/lib/platform/panel';

export default defineBackground(() => {
  openPanelOnAction();
});
