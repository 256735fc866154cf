import { describe, expect, it } from 'vitest';
import { changePlan } from '@/lib/app/change-plan';
import { issueKit } from '@/lib/app/issue-kit';
import { markKitOpened } from '@/lib/app/mark-kit-opened';
import { putInPanel } from '@/lib/app/put-in-panel';
import { readPlannedLoop } from '@/lib/app/planned-loop';
import { sendKit } from '@/lib/app/send-kit';
import { withdrawCandidate } from '@/lib/app/withdraw-candidate';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { KitFile } from '@/lib/domain/loop/kit-file';
import { FIRST, leadBrowser, SECOND, sendTo, standingOf } from '@/tests/support/planned-loop';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');

describe('issueKit', () => {
  it('makes a kit that a reader takes, for whoever has the seat, without locking the plan', async () => {
    const { app, loop, plan } = await leadBrowser();
    const kit = await issueKit(app, { loopId: loop.id, seat: FIRST, handover: ' Please probe. ' });
    expect(KitFile.parse(kit.file)).toEqual(kit.file);
    expect(kit.file).toMatchObject({
      candidate: 'C-1',
      interviewer: { name: 'Person 1' },
      stage: 'Technical interview',
      handover: 'Please probe.',
      dueAt: loop.dueAt,
      loop: loop.id,
      supersedes: null,
    });
    expect(kit.file.kit.parts.map(({ competency }) => competency.id)).toEqual([monitoring]);
    expect((await app.db.plans.get(plan.id))?.lockedAt).toBeNull();
    expect((await standingOf(app, loop)).seats.map(({ state }) => state)).toEqual([
      'made',
      'no-kit',
      'no-kit',
    ]);
  });

  it('gives each kit a secret of its own', async () => {
    const { app, loop } = await leadBrowser();
    const made = [await sendTo(app, loop, FIRST), await sendTo(app, loop, SECOND)];
    expect(new Set(made.map(({ file }) => file.secret)).size).toBe(2);
  });

  it('makes one that has not left anew, and refuses to double one that has', async () => {
    const { app, loop } = await leadBrowser();
    const wish = { loopId: loop.id, seat: FIRST, handover: '' };
    const kit = await issueKit(app, wish);
    const again = await issueKit(app, { ...wish, handover: 'Probe.' });
    expect(again).toMatchObject({ id: kit.id, file: { handover: 'Probe.', secret: kit.file.secret } });
    await sendKit(app, kit.id, 'file');
    await expect(issueKit(app, wish)).rejects.toThrow('has gone out already');
    expect(await app.db.issuedKits.count()).toBe(1);
  });

  it('refuses a handover that is too long, and a seat that rates nothing', async () => {
    const { app, loop, plan } = await leadBrowser();
    const wish = { loopId: loop.id, seat: FIRST };
    await expect(issueKit(app, { ...wish, handover: 'x'.repeat(4001) })).rejects.toThrow('too long');
    await changePlan(app, plan.id, ({ seats }) => ({
      seats: seats.map((seat) => ({ ...seat, competencies: [] })),
    }));
    await expect(issueKit(app, { ...wish, handover: '' })).rejects.toThrow('rates nothing yet');
    expect(await app.db.issuedKits.count()).toBe(0);
  });
});

describe('sendKit', () => {
  it('locks the plan with the first kit that leaves, and keeps what was fixed', async () => {
    const { app, loop, plan } = await leadBrowser();
    await sendTo(app, loop, FIRST);
    const locked = await app.db.plans.get(plan.id);
    expect(locked).toMatchObject({ lockedAt: app.now() });
    expect(locked?.frozen?.kits.map(({ seat }) => seat)).toEqual(plan.seats.map(({ id }) => id));
    await expect(changePlan(app, plan.id, () => ({ bar: 4 }))).rejects.toThrow('no longer changes');
    app.advance(1000);
    await sendTo(app, loop, SECOND);
    expect(await app.db.plans.get(plan.id)).toEqual(locked);
  });

  it('lets a kit leave as the plan is by then, not as it was when it was made', async () => {
    const { app, loop, plan } = await leadBrowser();
    const made = await issueKit(app, { loopId: loop.id, seat: FIRST, handover: 'Probe.' });
    await changePlan(app, plan.id, ({ seats }) => ({
      seats: seats.map((seat) => (seat.id === FIRST ? { ...seat, competencies: [latency] } : seat)),
    }));
    const sent = await sendKit(app, made.id, 'text');
    expect(sent.file.kit.parts.map(({ competency }) => competency.id)).toEqual([latency]);
    expect(sent.file).toMatchObject({ handover: 'Probe.', secret: made.file.secret });
    expect(KitFile.parse(sent.file)).toEqual(sent.file);
    expect(await app.db.issuedKits.get(made.id)).toEqual(sent);
  });

  it('sends what was fixed, although the bank has changed since', async () => {
    const { app, loop } = await leadBrowser();
    await sendTo(app, loop, FIRST);
    await app.db.questions.toCollection().modify({ 'record.prompt': 'Changed since?' });
    const { file } = await sendTo(app, loop, SECOND);
    expect(JSON.stringify(file)).not.toContain('Changed since?');
  });

  it('keeps how it left first when it is handed over again', async () => {
    const { app, loop } = await leadBrowser();
    const sent = await sendTo(app, loop, FIRST);
    app.advance(1000);
    expect(await sendKit(app, sent.id, 'text')).toEqual(sent);
  });

  it('changes nothing where nothing is expected of the seat', async () => {
    const { app, loop, plan } = await leadBrowser();
    const kit = await issueKit(app, { loopId: loop.id, seat: FIRST, handover: '' });
    await withdrawCandidate(app, { loopId: loop.id, reason: 'Took another offer.' });
    await expect(sendKit(app, kit.id, 'file')).rejects.toThrow('The candidate withdrew');
    expect(await app.db.issuedKits.get(kit.id)).toEqual(kit);
    expect(await app.db.plans.get(plan.id)).toEqual(plan);
  });
});

describe('putInPanel', () => {
  it('prepares the interview of the lead in the loop, which stays blind until it is sealed', async () => {
    const { app, loop } = await leadBrowser();
    const kit = await issueKit(app, { loopId: loop.id, seat: FIRST, handover: '' });
    const interview = await putInPanel(app, kit.id);
    expect(interview).toMatchObject({ loopId: loop.id, candidate: 'C-1', received: { loop: loop.id } });
    expect((await app.db.issuedKits.get(kit.id))?.sent?.way).toBe('own-panel');
    expect((await readPlannedLoop(app, loop.id)).ownOpen).toBe(1);
    expect(await putInPanel(app, kit.id)).toEqual(interview);
  });
});

describe('markKitOpened', () => {
  it('notes that a kit which left was opened, and takes that back', async () => {
    const { app, loop } = await leadBrowser();
    const kit = await issueKit(app, { loopId: loop.id, seat: FIRST, handover: '' });
    await expect(markKitOpened(app, kit.id)).rejects.toThrow('Only a kit that has gone out');
    await sendKit(app, kit.id, 'file');
    const takeBack = await markKitOpened(app, kit.id);
    expect((await standingOf(app, loop)).seats[0]?.state).toBe('opened');
    await takeBack();
    expect((await standingOf(app, loop)).seats[0]?.state).toBe('sent');
  });
});
