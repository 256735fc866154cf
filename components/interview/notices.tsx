import { ReaderNotice } from './reader-notice';
import { TroubleNotice } from './trouble-notice';

/** What has to be known before anything else: that another window writes, or that nothing can be saved. */
export function Notices() {
  return (
    <>
      <ReaderNotice />
      <TroubleNotice />
    </>
  );
}
