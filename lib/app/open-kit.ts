import type { KitFile } from '../domain/loop/kit-file';
import { wholeFile } from '../import/file-problem';
import { readKitFile, readKitText, refuseKitBySize } from '../import/read-kit-file';
import type { KitRead } from '../import/read-kit-file';
import { refusalText, refuse } from '../import/refusal';
import type { PickedFile } from './collect-scorecards';

/** A kit to look at, or why it was refused, in words for the person. */
export type OpenedKit =
  { readonly ok: true; readonly kit: KitFile } | { readonly ok: false; readonly trouble: string };

/** Reads a kit from a file that was picked or dropped. Nothing is stored. */
export async function openKit(file: PickedFile): Promise<OpenedKit> {
  const { name } = file;
  const refusal = refuseKitBySize(file);
  if (refusal) return opened({ ok: false, refusal });
  try {
    return opened(readKitFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  } catch {
    const problem = wholeFile('cannot be read; it may be a folder, or have been moved');
    return opened({ ok: false, refusal: refuse(name, [problem]) });
  }
}

/** Reads a kit from the text that was pasted. Nothing is stored. */
export function openKitText(text: string): OpenedKit {
  return opened(readKitText(text));
}

function opened(read: KitRead): OpenedKit {
  return read.ok ? read : { ok: false, trouble: `${refusalText(read.refusal)} Nothing was changed.` };
}
