import { describe, expect, it } from 'vitest';
import { deleteInterview } from '@/lib/app/delete-interview';
import { currentInterviewer, nameInterviewer } from '@/lib/app/interviewer';
import { prepareFromKit } from '@/lib/app/prepare-from-kit';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { appendOperations, registersOf } from '@/lib/db/operation-repository';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { KitId } from '@/lib/domain/kit';
import { createKitFile } from '@/lib/domain/loop/kit-file';
import type { KitFile, KitFileContent } from '@/lib/domain/loop/kit-file';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { Change } from '@/lib/domain/operation';
import { aKit, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { finishedSession } from '@/tests/support/finished-session';
import { aKitFile } from '@/tests/support/opening-builders';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

/** A kit of its own id, for the built loop. */
function kitFile(n: number, overrides: Partial<KitFileContent> = {}): KitFile {
  return aKitFile({ kit: aKit({ id: KitId.parse(uuid(n)) }), ...overrides });
}

function change(app: TestApp, { id }: Interview, ...changes: Change[]): Promise<void> {
  const operations = changes.map((each, i) => ({ ...each, counter: i + 1, at: app.now() }));
  return appendOperations(app.db, id, operations);
}

async function texts(app: TestApp, { id }: Interview) {
  const of = async (field: 'facts' | 'handover-in') =>
    (await registersOf(app.db, id, field)).map(({ value }) => value);
  return { facts: await of('facts'), handover: await of('handover-in') };
}

async function everything({ db }: TestApp) {
  return Promise.all([
    db.interviews.toArray(),
    db.kits.toArray(),
    db.operations.toArray(),
    db.registers.toArray(),
    db.settings.toArray(),
  ]);
}

describe('prepareFromKit', () => {
  it('prepares the interview that the kit was made for, and keeps whom it is for', async () => {
    const app = createTestApp();
    const file = kitFile(7, { dueAt: NINE_O_CLOCK + 1 });
    const interview = await prepareFromKit(app, file);
    expect(await app.db.interviews.toArray()).toEqual([interview]);
    expect(interview).toMatchObject({
      candidate: 'C-17',
      kitId: file.kit.id,
      kitTitle: file.kit.title,
      loopId: null,
      received: {
        issue: { kit: file.kit.id, hash: file.hash, secret: file.secret },
        loop: file.loop,
        opening: 'Senior MLOps engineer',
        lead: 'Lee Lead',
        stage: 'Technical interview',
        dueAt: NINE_O_CLOCK + 1,
      },
    });
    expect(interviewStage(interview)).toBe('prepared');
    expect(await app.db.kits.get(file.kit.id)).toEqual(file.kit);
    expect(await texts(app, interview)).toEqual({ facts: [], handover: [] });
  });

  it('puts the handover where an earlier one stands', async () => {
    const app = createTestApp();
    const interview = await prepareFromKit(app, kitFile(7, { handover: 'Probe rollback.' }));
    expect(await texts(app, interview)).toEqual({ facts: [], handover: ['Probe rollback.'] });
  });

  it('goes into a loop of this browser where the lead interviews', async () => {
    const loopId = LoopId.parse(uuid(40));
    expect((await prepareFromKit(createTestApp(), kitFile(7), loopId)).loopId).toBe(loopId);
  });

  it('takes the name from the kit where there is none yet, and only then', async () => {
    const app = createTestApp();
    const first = await prepareFromKit(app, kitFile(7));
    expect(first.interviewer).toEqual(await currentInterviewer(app));
    expect(first.interviewer.name).toBe('Person 1');
    await nameInterviewer(app, 'Ada');
    const second = await prepareFromKit(app, kitFile(8));
    expect(second.interviewer).toEqual({ id: first.interviewer.id, name: 'Ada' });
    expect((await currentInterviewer(app)).name).toBe('Ada');
  });

  it('seals a scorecard that carries the kit as its proof', async () => {
    const app = createTestApp();
    const { received } = await prepareFromKit(createTestApp(), kitFile(7));
    const scorecard = await sealScorecard(await finishedSession(app, { received }));
    expect(scorecard.issue).toEqual({
      kit: kitFile(7).kit.id,
      hash: kitFile(7).hash,
      secret: kitFile(7).secret,
    });
  });
});

describe('a kit that is opened again', () => {
  it('has its interview already, and nothing is doubled', async () => {
    const app = createTestApp();
    const first = await prepareFromKit(app, kitFile(7, { handover: 'Probe rollback.' }));
    const before = await everything(app);
    expect(await prepareFromKit(app, kitFile(7, { handover: 'Probe rollback.' }))).toEqual(first);
    expect(await everything(app)).toEqual(before);
  });

  it('has one interview when it is opened twice at once', async () => {
    const app = createTestApp();
    const [a, b] = await Promise.all([prepareFromKit(app, kitFile(7)), prepareFromKit(app, kitFile(7))]);
    expect(a).toEqual(b);
    expect(await app.db.interviews.count()).toBe(1);
  });

  it('leaves an interview that was begun as it is', async () => {
    const app = createTestApp();
    const first = await prepareFromKit(app, kitFile(7));
    await change(app, first, { field: 'started', of: '', value: NINE_O_CLOCK });
    expect((await prepareFromKit(app, kitFile(7))).startedAt).toBe(NINE_O_CLOCK);
  });

  it('brings its interview back where that was deleted', async () => {
    const app = createTestApp();
    const first = await prepareFromKit(app, kitFile(7));
    await change(app, first, { field: 'facts', of: '', value: 'Led the move.' });
    await deleteInterview(app, first.id);
    const again = await prepareFromKit(app, kitFile(7));
    expect(again).toEqual(first);
    expect(await app.db.interviews.toArray()).toEqual([first]);
    expect((await texts(app, again)).facts).toEqual(['Led the move.']);
  });

  it('is refused in words where it is not the kit that is here, and nothing changes', async () => {
    const app = createTestApp();
    await prepareFromKit(app, kitFile(7));
    const before = await everything(app);
    await expect(prepareFromKit(app, kitFile(7, { lead: 'Mallory' }))).rejects.toThrow(
      /Another kit of the same id/,
    );
    expect(await everything(app)).toEqual(before);
  });

  it('is refused where its id is that of a kit which nobody sent', async () => {
    const app = createTestApp();
    const own = await prepareFromKit(app, kitFile(7));
    await app.db.interviews.update(own.id, { received: null });
    const before = await everything(app);
    await expect(prepareFromKit(app, kitFile(7))).rejects.toThrow(/Another kit of the same id/);
    expect(await everything(app)).toEqual(before);
  });
});

describe('a kit that takes the place of another', () => {
  const supersedes = KitId.parse(uuid(7));

  it('puts away the interview that was only prepared, and takes along what was noted for it', async () => {
    const app = createTestApp();
    const before = await prepareFromKit(app, kitFile(7, { handover: 'Old.' }));
    await appendOperations(app.db, before.id, [
      { field: 'facts', of: '', value: 'Led the move.', counter: 2, at: app.now() },
      { field: 'scheduled', of: '', value: NINE_O_CLOCK, counter: 3, at: app.now() },
    ]);
    app.advance(1000);
    const after = await prepareFromKit(app, kitFile(8, { supersedes, handover: 'New.' }));
    expect(await texts(app, after)).toEqual({ facts: ['Led the move.'], handover: ['New.'] });
    expect(after.scheduledAt).toBe(NINE_O_CLOCK);
    expect((await app.db.interviews.get(before.id))?.deletedAt).toBe(app.now());
    expect(await texts(app, before)).toEqual({ facts: ['Led the move.'], handover: ['Old.'] });
  });

  it('takes the earlier handover along where it has none', async () => {
    const app = createTestApp();
    await prepareFromKit(app, kitFile(7, { handover: 'Old.' }));
    const after = await prepareFromKit(app, kitFile(8, { supersedes }));
    expect((await texts(app, after)).handover).toEqual(['Old.']);
  });

  it('leaves an interview that was begun', async () => {
    const app = createTestApp();
    const before = await prepareFromKit(app, kitFile(7));
    await change(app, before, { field: 'started', of: '', value: NINE_O_CLOCK });
    await prepareFromKit(app, kitFile(8, { supersedes }));
    expect((await app.db.interviews.get(before.id))?.deletedAt).toBeNull();
  });

  it('leaves the kits of other loops', async () => {
    const app = createTestApp();
    const before = await prepareFromKit(app, kitFile(7, { loop: LoopId.parse(uuid(2)) }));
    await prepareFromKit(app, kitFile(8, { supersedes }));
    expect((await app.db.interviews.get(before.id))?.deletedAt).toBeNull();
  });

  it('is prepared where the earlier one was never opened', async () => {
    const app = createTestApp();
    await prepareFromKit(app, createKitFile({ ...content(kitFile(8)), supersedes }));
    expect(await app.db.interviews.count()).toBe(1);
  });
});

function content({ hash: _, ...rest }: KitFile): KitFileContent {
  return rest;
}
