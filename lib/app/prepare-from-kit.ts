import { addInterview, markInterviewDeleted } from '../db/interview-repository';
import { appendOperations, registersOf } from '../db/operation-repository';
import type { Database } from '../db/database';
import type { Interview } from '../domain/interview';
import { interviewStage, UNBEGUN } from '../domain/interview';
import { InterviewId } from '../domain/interview-id';
import type { KitId } from '../domain/kit';
import type { KitFile } from '../domain/loop/kit-file';
import type { LoopId } from '../domain/loop/loop-id';
import type { Change } from '../domain/operation';
import type { App } from './app';
import { interviewerNamed } from './interviewer';

/**
 * Prepares the interview that a kit was made for, with its handover and whatever was noted for the kit that it takes the
 * place of. A kit that was opened here before has its interview already: that one is returned, brought back where it had
 * been deleted. An interview that is only prepared from the superseded kit is deleted, which can be taken back.
 * @param loopId the loop of this browser that the kit belongs to, where the lead interviews; then the scorecard goes straight into it
 * @throws Error in words for the person where another kit of the same id is here; nothing has changed then
 */
export function prepareFromKit(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  file: KitFile,
  loopId: LoopId | null = null,
): Promise<Interview> {
  const { db } = app;
  return db.transaction(
    'rw',
    [db.interviews, db.kits, db.operations, db.registers, db.settings],
    async () => (await openedBefore(db, file)) ?? (await prepare(app, file, loopId)),
  );
}

async function prepare(
  app: Pick<App, 'db' | 'now' | 'newId'>,
  file: KitFile,
  loopId: LoopId | null,
): Promise<Interview> {
  const { db, now, newId } = app;
  if (await db.kits.get(file.kit.id)) throw new Error(ANOTHER_KIT);
  const at = now();
  const interview: Interview = {
    id: InterviewId.parse(newId()),
    candidate: file.candidate,
    interviewer: await interviewerNamed(app, file.interviewer.name),
    kitId: file.kit.id,
    kitTitle: file.kit.title,
    loopId,
    received: {
      issue: { kit: file.kit.id, hash: file.hash, secret: file.secret },
      loop: file.loop,
      opening: file.opening.title,
      lead: file.lead,
      stage: file.stage,
      dueAt: file.dueAt,
    },
    sample: false,
    createdAt: at,
    ...UNBEGUN,
  };
  const superseded = await supersededBy(db, file);
  const changes = await changesAtFirst(db, file, superseded[0]);
  for (const { id } of superseded) await markInterviewDeleted(db, id, at);
  await addInterview(db, interview, file.kit);
  await appendOperations(
    db,
    interview.id,
    changes.map((change, i) => ({ ...change, counter: i + 1, at })),
  );
  return (await db.interviews.get(interview.id)) ?? interview;
}

const ANOTHER_KIT =
  'Another kit of the same id is here already, and it was kept as it is. Ask your lead for a new kit.';

/** The newest interview that was prepared from this kit; one that is there goes before one that was deleted. */
async function openedBefore(db: Database, file: KitFile): Promise<Interview | null> {
  const all = (await fromKit(db, file.kit.id)).toSorted((a, b) => b.createdAt - a.createdAt);
  const found = all.find(({ deletedAt }) => deletedAt === null) ?? all[0];
  if (!found) return null;
  if (found.received?.issue.hash !== file.hash) throw new Error(ANOTHER_KIT);
  if (found.deletedAt !== null) await markInterviewDeleted(db, found.id, null);
  return { ...found, deletedAt: null };
}

function fromKit(db: Database, id: KitId): Promise<Interview[]> {
  return db.interviews.where('received.issue.kit').equals(id).toArray();
}

/** The interviews of the same loop that were not begun when the kit took the place of theirs, the newest first. */
async function supersededBy(db: Database, { supersedes, loop }: KitFile): Promise<readonly Interview[]> {
  if (supersedes === null) return [];
  const all = await fromKit(db, supersedes);
  return all
    .filter((each) => each.received?.loop === loop && each.deletedAt === null)
    .filter((each) => interviewStage(each) === 'prepared')
    .toSorted((a, b) => b.createdAt - a.createdAt);
}

/** What the interview begins with: the handover of the kit, and what the person wrote for the one before. */
async function changesAtFirst(
  db: Database,
  file: KitFile,
  before: Interview | undefined,
): Promise<readonly Change[]> {
  const text = async (field: 'facts' | 'handover-in') =>
    before ? ((await registersOf(db, before.id, field))[0]?.value ?? '') : '';
  const facts = await text('facts');
  const handover = file.handover || (await text('handover-in'));
  const scheduledAt = before?.scheduledAt ?? null;
  return [
    ...(facts === '' ? [] : [{ field: 'facts', of: '', value: facts } as const]),
    ...(handover === '' ? [] : [{ field: 'handover-in', of: '', value: handover } as const]),
    ...(scheduledAt === null ? [] : [{ field: 'scheduled', of: '', value: scheduledAt } as const]),
  ];
}
