import { collectIntoLoop } from '../db/scorecard-repository';
import type { Collected } from '../db/scorecard-repository';
import { contentHash } from '../domain/content-hash';
import type { LoopId } from '../domain/loop/loop-id';
import type { Scorecard } from '../domain/scorecard';
import { readScorecards, refuseBySize } from '../import/read-scorecards';
import type { ScorecardsRead } from '../import/read-scorecards';
import { refusalText, refuse } from '../import/refusal';
import type { Refusal } from '../import/refusal';
import { wholeFile } from '../import/file-problem';
import { shownFileName } from '../import/shown-text';
import type { App } from './app';

/** A file as the picker or a drop hands it over. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What became of one scorecard of one file, or why the whole file was refused. */
export type Outcome =
  | { readonly file: string; readonly scorecard: Scorecard; readonly collected: Collected }
  | { readonly file: string; readonly refusal: Refusal };

/** Takes scorecard files into a loop. Each file is judged by itself; one that is refused leaves the loop as it was. */
export async function collectScorecards(
  app: Pick<App, 'db' | 'now'>,
  loopId: LoopId,
  files: readonly PickedFile[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(...(await collectFile(app, loopId, file)));
  return outcomes;
}

async function collectFile(
  { db, now }: Pick<App, 'db' | 'now'>,
  loopId: LoopId,
  file: PickedFile,
): Promise<Outcome[]> {
  const { name } = file;
  const read = await readFile(file);
  if (!read.ok) return [{ file: name, refusal: read.refusal }];
  const outcomes: Outcome[] = [];
  for (const scorecard of read.scorecards) {
    const collected = await collectIntoLoop(db, loopId, scorecard, contentHash(scorecard), now());
    outcomes.push({ file: name, scorecard, collected });
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

const COLLECTED: Record<Collected, string> = {
  added: 'was added',
  'already-there': 'is in this loop already; nothing was doubled',
  superseded: 'was added as an earlier revision; the later one that is here counts',
  differs: 'differs from the sealed scorecard of the same id that is here; the one that is here was kept',
};

/** An outcome in words, and whether it is trouble. */
export function describeOutcome(outcome: Outcome): { readonly text: string; readonly trouble: boolean } {
  if ('refusal' in outcome) return { text: refusalText(outcome.refusal), trouble: true };
  const { file, scorecard, collected } = outcome;
  const text = `${shownFileName(file)}: the scorecard of ${scorecard.interviewer.name} ${COLLECTED[collected]}.`;
  return { text, trouble: collected === 'differs' };
}
