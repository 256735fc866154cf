import { describe, expect, it } from 'vitest';
import { collectScorecards } from '@/lib/app/collect-scorecards';
import { excuseSeat } from '@/lib/app/excuse-seat';
import { issueKit } from '@/lib/app/issue-kit';
import { createLoop } from '@/lib/app/create-loop';
import { reinstateSeat } from '@/lib/app/reinstate-seat';
import { reissueKit } from '@/lib/app/reissue-kit';
import { replacePerson } from '@/lib/app/replace-person';
import { resumeStage } from '@/lib/app/resume-stage';
import { returnCandidate } from '@/lib/app/return-candidate';
import { revealLoop } from '@/lib/app/reveal-loop';
import { skipStage } from '@/lib/app/skip-stage';
import { withdrawCandidate } from '@/lib/app/withdraw-candidate';
import { eventsOfLoop } from '@/lib/db/loop-event-repository';
import type { IssuedKit } from '@/lib/domain/loop/issued-kit';
import { LoopEvent } from '@/lib/domain/loop/loop-event';
import type { Loop } from '@/lib/domain/loop/loop';
import { aPerson } from '@/tests/support/opening-builders';
import { FIRST, leadBrowser, scorecardWith, SECOND, sendTo, standingOf } from '@/tests/support/planned-loop';
import { aScorecardFile } from '@/tests/support/scorecard-files';
import type { TestApp } from '@/tests/support/test-app';

const stage = 'technical-interview';
const reason = 'They are ill.';

async function states(app: TestApp, loop: Loop) {
  return (await standingOf(app, loop)).seats.map(({ state }) => state);
}

function comesIn(app: TestApp, kit: IssuedKit, n = 1) {
  return collectScorecards(app, [aScorecardFile(scorecardWith(kit, n))], null);
}

describe('a decision', () => {
  it('is logged with its reason, each after the one before although the clock stands still', async () => {
    const { app, loop } = await leadBrowser();
    await excuseSeat(app, { loopId: loop.id, seat: FIRST, reason: `  ${reason} ` });
    await reinstateSeat(app, { loopId: loop.id, seat: FIRST, reason: 'They are well again.' });
    const log = await eventsOfLoop(app.db, loop.id);
    expect(log.map((event) => LoopEvent.parse(event))).toEqual(log);
    expect(log).toMatchObject([
      { kind: 'excused', seat: FIRST, reason, at: app.now() },
      { kind: 'reinstated', seat: FIRST, reason: 'They are well again.', at: app.now() + 1 },
    ]);
    expect(await states(app, loop)).toEqual(['no-kit', 'no-kit', 'no-kit']);
  });

  it('needs a reason and a loop with a plan, or changes nothing', async () => {
    const { app, loop } = await leadBrowser();
    const kit = await sendTo(app, loop, FIRST);
    await expect(excuseSeat(app, { loopId: loop.id, seat: FIRST, reason: ' ' })).rejects.toThrow(
      'Give a reason',
    );
    expect(await app.db.issuedKits.get(kit.id)).toEqual(kit);
    const plain = await createLoop(app, { candidate: 'C-9', role: 'SRE' });
    await expect(revealLoop(app, { loopId: plain.id, reason })).rejects.toThrow('without a plan');
    expect(await app.db.loopEvents.count()).toBe(0);
  });
});

describe('excuseSeat', () => {
  it('withdraws the kit, whose scorecard is named as such when it comes in', async () => {
    const { app, loop } = await leadBrowser();
    const kit = await sendTo(app, loop, FIRST);
    await excuseSeat(app, { loopId: loop.id, seat: FIRST, reason });
    expect(await states(app, loop)).toEqual(['excused', 'no-kit', 'no-kit']);
    expect((await app.db.issuedKits.get(kit.id))?.withdrawnAt).toBe(app.now());
    expect(await comesIn(app, kit)).toMatchObject([{ collected: 'withdrawn' }]);
    expect((await standingOf(app, loop)).strays).toHaveLength(1);
    await expect(issueKit(app, { loopId: loop.id, seat: FIRST, handover: '' })).rejects.toThrow('is excused');
    await expect(excuseSeat(app, { loopId: loop.id, seat: FIRST, reason })).rejects.toThrow(
      'excused already',
    );
  });

  it('is refused once the scorecard is in', async () => {
    const { app, loop } = await leadBrowser();
    await comesIn(app, await sendTo(app, loop, FIRST));
    await expect(excuseSeat(app, { loopId: loop.id, seat: FIRST, reason })).rejects.toThrow('in already');
    expect(await states(app, loop)).toEqual(['in', 'no-kit', 'no-kit']);
  });

  it('has the kit after a reinstatement take the place of the withdrawn one', async () => {
    const { app, loop } = await leadBrowser();
    const kit = await sendTo(app, loop, FIRST);
    await excuseSeat(app, { loopId: loop.id, seat: FIRST, reason });
    await reinstateSeat(app, { loopId: loop.id, seat: FIRST, reason });
    const next = await issueKit(app, { loopId: loop.id, seat: FIRST, handover: '' });
    expect(next.file.supersedes).toBe(kit.id);
    await expect(reinstateSeat(app, { loopId: loop.id, seat: FIRST, reason })).rejects.toThrow('not excused');
  });
});

describe('replacePerson', () => {
  it('withdraws the kit and makes one for who takes the seat, with the handover', async () => {
    const { app, loop } = await leadBrowser();
    const wish = { loopId: loop.id, seat: FIRST };
    const before = await issueKit(app, { ...wish, handover: 'Probe.' });
    await replacePerson(app, { ...wish, person: aPerson(4), reason });
    const { seats } = await standingOf(app, loop);
    expect(seats[0]).toMatchObject({
      person: { name: 'Person 4' },
      state: 'made',
      kit: { person: { name: 'Person 4' }, file: { interviewer: { name: 'Person 4' }, handover: 'Probe.' } },
    });
    expect(seats[0]?.kit?.id).not.toBe(before.id);
    expect(seats[0]?.kit?.file.secret).not.toBe(before.file.secret);
    expect((await app.db.issuedKits.get(before.id))?.withdrawnAt).toBe(app.now());
    await expect(replacePerson(app, { ...wish, person: aPerson(4), reason })).rejects.toThrow(
      'this seat already',
    );
  });

  it('makes no kit where there was none', async () => {
    const { app, loop } = await leadBrowser();
    await replacePerson(app, { loopId: loop.id, seat: FIRST, person: aPerson(4), reason });
    expect(await app.db.issuedKits.count()).toBe(0);
  });
});

describe('reissueKit', () => {
  it('makes a kit that supersedes the one before', async () => {
    const { app, loop } = await leadBrowser();
    const before = await sendTo(app, loop, FIRST);
    const after = await reissueKit(app, { loopId: loop.id, seat: FIRST, reason: 'It was lost.' });
    expect(after).toMatchObject({ sent: null, file: { supersedes: before.id } });
    expect(await comesIn(app, before)).toMatchObject([{ collected: 'superseded-kit' }]);
    expect(await comesIn(app, after, 2)).toMatchObject([{ collected: 'added' }]);
    expect((await states(app, loop))[0]).toBe('in');
    await expect(reissueKit(app, { loopId: loop.id, seat: SECOND, reason })).rejects.toThrow('no kit yet');
  });
});

describe('skipStage and resumeStage', () => {
  it('withdraw the kits of the stage but not a scorecard that is in', async () => {
    const { app, loop } = await leadBrowser();
    const [first, second] = [await sendTo(app, loop, FIRST), await sendTo(app, loop, SECOND)];
    await comesIn(app, first);
    await skipStage(app, { loopId: loop.id, stage, reason });
    expect(await states(app, loop)).toEqual(['in', 'skipped', 'skipped']);
    expect((await app.db.issuedKits.get(second.id))?.withdrawnAt).toBe(app.now());
    expect(await standingOf(app, loop)).toMatchObject({ expected: 1, reveal: 'complete' });
    await expect(skipStage(app, { loopId: loop.id, stage, reason })).rejects.toThrow('skipped already');
    await resumeStage(app, { loopId: loop.id, stage, reason });
    expect(await standingOf(app, loop)).toMatchObject({ expected: 2, reveal: 'blind' });
    await expect(resumeStage(app, { loopId: loop.id, stage, reason })).rejects.toThrow('not skipped');
    await expect(skipStage(app, { loopId: loop.id, stage: 'no-stage', reason })).rejects.toThrow(
      'no such stage',
    );
  });
});

describe('withdrawCandidate and returnCandidate', () => {
  it('show what is in without an override, and take that back', async () => {
    const { app, loop } = await leadBrowser();
    const [first, second] = [await sendTo(app, loop, FIRST), await sendTo(app, loop, SECOND)];
    await comesIn(app, first);
    await withdrawCandidate(app, { loopId: loop.id, reason });
    expect(await standingOf(app, loop)).toMatchObject({ reveal: 'complete', arrived: 1 });
    await expect(withdrawCandidate(app, { loopId: loop.id, reason })).rejects.toThrow('noted already');
    await returnCandidate(app, { loopId: loop.id, reason });
    expect((await standingOf(app, loop)).reveal).toBe('blind');
    expect(await comesIn(app, second, 2)).toMatchObject([{ collected: 'added' }]);
    await expect(returnCandidate(app, { loopId: loop.id, reason })).rejects.toThrow('not withdrawn');
  });
});

describe('revealLoop', () => {
  it('shows what is in, and logs why and who was missing', async () => {
    const { app, loop } = await leadBrowser();
    await comesIn(app, await sendTo(app, loop, FIRST));
    expect((await standingOf(app, loop)).counting).toEqual([]);
    await revealLoop(app, { loopId: loop.id, reason: 'The offer is due.' });
    const standing = await standingOf(app, loop);
    expect(standing.reveal).toBe('overridden');
    expect(standing.counting).toHaveLength(1);
    expect(await eventsOfLoop(app.db, loop.id)).toMatchObject([
      { kind: 'revealed', missing: ['Person 2'], reason: 'The offer is due.' },
    ]);
    await expect(revealLoop(app, { loopId: loop.id, reason })).rejects.toThrow('shown already');
  });
});
