import { followUpdate } from '../../platform/update-notice';
import { useUpdateStore } from '../../stores/update-store';

/** Lets this page know, for as long as it is open, when a newer version waits. */
export function followUpdates(): void {
  followUpdate(() => useUpdateStore.getState().becomeReady());
}
