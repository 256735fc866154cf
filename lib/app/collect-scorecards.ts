import { receiveScorecard } from '../db/receive-scorecard';
import type { Received } from '../db/receive-scorecard';
import type { LoopId } from '../domain/loop/loop-id';
import type { Scorecard } from '../domain/scorecard';
import { readScorecards, refuseBySize } from '../import/read-scorecards';
import type { ScorecardsRead } from '../import/read-scorecards';
import { refusalText, refuse } from '../import/refusal';
import type { Refusal } from '../import/refusal';
import { wholeFile } from '../import/file-problem';
import { shownFileName, shownText } from '../import/shown-text';
import type { App } from './app';
import { VERDICT_WORDS } from './received-words';
import type { Words } from './received-words';

/** A file as the picker or a drop hands it over. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What became of one scorecard of one file, or why the whole file was refused. */
export type Outcome =
  | ({
      readonly file: string;
      readonly scorecard: Scorecard;
      /** Whether it belongs to another loop than the one where it was dropped. */
      readonly elsewhere: boolean;
    } & Received)
  | { readonly file: string; readonly refusal: Refusal };

/**
 * Takes scorecard files in, wherever they were dropped: one that was made with a kit goes to that kit's loop, any other into
 * the loop that is shown. Each file is judged by itself; one that is refused changes nothing.
 * @param here the loop that is shown; null on any other page
 */
export async function collectScorecards(
  app: Pick<App, 'db' | 'now'>,
  files: readonly PickedFile[],
  here: LoopId | null,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(...(await collectFile(app, file, here)));
  return outcomes;
}

async function collectFile(
  { db, now }: Pick<App, 'db' | 'now'>,
  file: PickedFile,
  here: LoopId | null,
): Promise<Outcome[]> {
  const { name } = file;
  const read = await readFile(file);
  if (!read.ok) return [{ file: name, refusal: read.refusal }];
  const outcomes: Outcome[] = [];
  for (const scorecard of read.scorecards) {
    const received = await receiveScorecard(db, scorecard, here, now());
    const elsewhere = received.loop !== null && received.loop.id !== here;
    outcomes.push({ file: name, scorecard, elsewhere, ...received });
  }
  return outcomes;
}

async function readFile(file: PickedFile): Promise<ScorecardsRead> {
  const { name } = file;
  const refusal = refuseBySize(file);
  if (refusal) return { ok: false, refusal };
  try {
    return readScorecards({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return {
      ok: false,
      refusal: refuse(name, [wholeFile('cannot be read; is it a folder, or has it moved?')]),
    };
  }
}

/** An outcome in words, and whether it is trouble. */
export function describeOutcome(outcome: Outcome): Words {
  if ('refusal' in outcome) return { text: refusalText(outcome.refusal), trouble: true };
  const { file, scorecard, collected, loop, elsewhere } = outcome;
  const words = VERDICT_WORDS[collected];
  const where = loop !== null && elsewhere ? ` It belongs to the loop of ${shownText(loop.candidate)}.` : '';
  const text = `${shownFileName(file)}: the scorecard of ${scorecard.interviewer.name} ${words.text}.${where}`;
  return { text, trouble: words.trouble };
}
