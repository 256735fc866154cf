import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** The sample call, served on this machine alone. */
export interface SampleCall {
  readonly url: string;
  close(): void;
}

/** Serves the sample call on a free port of 127.0.0.1. */
export async function serveSampleCall(): Promise<SampleCall> {
  const html = await readFile(path.join(import.meta.dirname, 'sample-call.html'));
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sample call has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
