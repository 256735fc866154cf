import { SecondCopyAbsentError } from '../../domain/storage/second-copy-absent-error';
import type { SecondCopy } from '../../journal/second-copy';
import { scriptUrl } from '../trusted-types';
import { createRemoteSecondCopy } from './remote-second-copy';

/**
 * Opens the second copy for this page. A worker of its own keeps it; it starts at the first call, and anew at the next
 * call after it has died. Calls reject with `SecondCopyAbsentError` where the browser has no place for it.
 * @param schema the schema that the rows follow which this page writes
 */
export function openSecondCopy(schema = 1): SecondCopy {
  return createRemoteSecondCopy(startWorker, () => crypto.randomUUID(), schema);
}

function startWorker(): Worker {
  if (typeof Worker === 'undefined') throw new SecondCopyAbsentError('This browser has no workers.');
  return new Worker(scriptUrl('/second-copy.js'), { name: 'evenhand-second-copy' });
}
