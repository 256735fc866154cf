import { isInterviewHeld } from '../../platform/is-interview-held';
import { reloadExtension } from '../../platform/update-notice';

/**
 * Brings the newer version in, which ends every page of the extension; unless an interview is open to write anywhere, which
 * is looked at once more at the last moment. Returns whether it was done.
 */
export async function updateNow(): Promise<boolean> {
  if (await isInterviewHeld()) return false;
  reloadExtension();
  return true;
}
