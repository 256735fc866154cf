import { browser } from 'wxt/browser';

/** Firefox's own API for what Chromium calls the side panel; the shared typings know Chromium's only. */
interface FirefoxSidebar {
  readonly sidebarAction: { toggle(): Promise<void> };
}

/** Makes the toolbar button and its shortcut open the panel: Chromium's side panel, Firefox's sidebar. */
export function openPanelOnAction(): void {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as FirefoxSidebar; // see FirefoxSidebar
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}
