import type { KitId } from '../domain/kit';
import type { Loop } from '../domain/loop/loop';
import type { Scorecard } from '../domain/scorecard';

/** The name of a scorecard's file. It names nobody: file names show up in mails, shares and backups. */
export function scorecardFileName({ id }: Pick<Scorecard, 'id'>, extension = 'json'): string {
  return `scorecard-${id.slice(0, 8)}.${extension}`;
}

/** The name of a consolidated scorecard's file. */
export function consolidatedFileName({ id }: Pick<Loop, 'id'>, extension: string): string {
  return `consolidated-${id.slice(0, 8)}.${extension}`;
}

/** The name of a kit's file. */
export function kitFileName(id: KitId): string {
  return `interview-${id.slice(0, 8)}.kit.json`;
}
