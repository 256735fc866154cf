import { defineBackground } from 'wxt/utils/define-background';
import { noteShortcuts } from '@/lib/platform/note-shortcuts';
import { openPanelOnAction } from '@/lib/platform/panel';
import { noteUpdates } from '@/lib/platform/update-notice';

export default defineBackground(() => {
  openPanelOnAction();
  noteShortcuts();
  noteUpdates();
});
