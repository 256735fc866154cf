import { ReaderNotice } from './reader-notice';
import { StorageNotices } from './storage-notices';
import { TroubleNotice } from './trouble-notice';

/** What has to be known before anything else: that another window writes, that nothing can be saved, or how the storage stands. */
export function Notices() {
  return (
    <>
      <ReaderNotice />
      <TroubleNotice />
      <StorageNotices />
    </>
  );
}
