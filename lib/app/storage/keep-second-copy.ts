import { createSecondCopy } from '../../journal/create-second-copy';
import { createOpfsCopyFiles } from '../../platform/second-copy/opfs-copy-files';
import type { ServerPort } from '../../platform/second-copy/serve-second-copy';
import { serveSecondCopy } from '../../platform/second-copy/serve-second-copy';

/** In a worker: keeps the second copy for the page that started it. */
export function keepSecondCopy(port: ServerPort): void {
  serveSecondCopy(port, (page, schema) => createSecondCopy(createOpfsCopyFiles(), page, schema));
}
