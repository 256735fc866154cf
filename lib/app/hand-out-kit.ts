import { kitsOfLoop } from '../db/issued-kit-repository';
import type { IssuedKit } from '../domain/loop/issued-kit';
import type { LoopId } from '../domain/loop/loop-id';
import { currentKit } from '../domain/loop/loop-standing';
import type { SeatId } from '../domain/opening/plan';
import { kitFileName } from '../export/file-names';
import { kitJson } from '../export/kit-json';
import type { App } from './app';
import { issueKit } from './issue-kit';
import { putInPanel } from './put-in-panel';
import { sendKit } from './send-kit';

/** A seat whose kit is to leave. */
export interface KitSeat {
  readonly loopId: LoopId;
  readonly seat: SeatId;
}

/**
 * Saves the kit of a seat as a file, and makes it where there is none; it counts as sent from then on.
 * @returns the name of the file
 * @throws Error in words for the person where the kit cannot leave; nothing has changed then
 */
export async function saveKitFile(
  app: Pick<App, 'db' | 'now' | 'newId' | 'saveFile'>,
  seat: KitSeat,
): Promise<string> {
  const { id, file } = await leave(app, seat, 'file');
  const name = kitFileName(id);
  app.saveFile({ name, type: 'application/json', text: kitJson(file) });
  return name;
}

/** The name of the file that a kit went out in, by which its lead finds it again; null where it went another way. */
export function fileHandedOut({ id, sent }: Pick<IssuedKit, 'id' | 'sent'>): string | null {
  return sent?.way === 'file' ? kitFileName(id) : null;
}

/**
 * Puts the kit of a seat on the clipboard as text, and makes it where there is none; it counts as sent from then on.
 * @throws Error in words for the person where the kit cannot leave or the browser keeps the clipboard closed
 */
export async function copyKitText(
  app: Pick<App, 'db' | 'now' | 'newId' | 'copyText'>,
  seat: KitSeat,
): Promise<void> {
  const { file } = await leave(app, seat, 'text');
  try {
    await app.copyText(kitJson(file));
  } catch {
    // The browser's own reason is not for people.
    throw new Error(
      'The browser did not allow copying. The kit is made: copy it again, or save it as a file.',
    );
  }
}

/**
 * Puts the lead's own kit into the panel of this browser, and makes it where there is none.
 * @throws Error in words for the person where the kit cannot leave; nothing has changed then
 */
export function putSeatInPanel(app: Pick<App, 'db' | 'now' | 'newId'>, seat: KitSeat): Promise<unknown> {
  const { db } = app;
  return db.transaction('rw', db.tables, async () => putInPanel(app, (await kitOf(app, seat)).id));
}

/** Issued and sent in one transaction, so that a kit that cannot leave is not made either. */
function leave(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  seat: KitSeat,
  way: 'file' | 'text',
): Promise<IssuedKit> {
  const { db } = app;
  return db.transaction('rw', db.tables, async () => sendKit(app, (await kitOf(app, seat)).id, way));
}

/** The kit that holds as it is stored now, so that a second press sends the same one again. */
async function kitOf(app: Pick<App, 'db' | 'now' | 'newId'>, { loopId, seat }: KitSeat): Promise<IssuedKit> {
  const kit = currentKit(await kitsOfLoop(app.db, loopId), seat);
  return kit ?? (await issueKit(app, { loopId, seat, handover: '' }));
}
