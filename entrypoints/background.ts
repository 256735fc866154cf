import { defineBackground } from 'wxt/utils/define-background';
import { noteShortcuts } from '@/lib/platform/note-shortcuts';
import { openPanelOnAction } from '@/lib/platform/panel';

export default defineBackground(() => {
  openPanelOnAction();
  noteShortcuts();
});
