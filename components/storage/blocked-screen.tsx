import { StorageScreen } from './storage-screen';

/** While an older page is open, under which what is stored cannot be moved. */
export function BlockedScreen() {
  return (
    <StorageScreen
      urgent
      title="Close Evenhand's other windows"
      explain={[
        'A new version has come in. Before it can open what is stored, panels, tabs and windows of the older one have to close. What is typed there is saved first.',
        'Nothing has been changed. This page goes on by itself when they are closed.',
      ]}
    />
  );
}
