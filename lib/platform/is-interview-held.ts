/** What the lock of every interview that a page may write begins with. */
const PREFIX = 'evenhand-interview-';

/** Whether any page of the extension, in whatever window, has an interview open to write. */
export async function isInterviewHeld(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name?.startsWith(PREFIX));
}
