import { describe, expect, it } from 'vitest';
import { collectScorecards, describeOutcome } from '@/lib/app/collect-scorecards';
import { createLoop } from '@/lib/app/create-loop';
import { deleteLoop } from '@/lib/app/delete-loop';
import { removeScorecard } from '@/lib/app/remove-scorecard';
import { arrivalsOf } from '@/lib/db/arrival-repository';
import { ContentHash } from '@/lib/domain/content-hash';
import type { KitIssue } from '@/lib/domain/loop/kit-issue';
import { KitSecret } from '@/lib/domain/loop/kit-issue';
import type { LoopId } from '@/lib/domain/loop/loop-id';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { aRevision } from '@/tests/support/a-revision';
import { aScorecard } from '@/tests/support/builders';
import { FIRST, leadBrowser, scorecardWith, SECOND, sendTo, standingOf } from '@/tests/support/planned-loop';
import { aScorecardFile } from '@/tests/support/scorecard-files';
import type { TestApp } from '@/tests/support/test-app';

/** A lead's browser with two loops and a kit that was sent in the first. */
async function withKit() {
  const browser = await leadBrowser(2);
  const kit = await sendTo(browser.app, browser.loop, FIRST);
  const other = browser.loops[1] ?? browser.loop;
  return { ...browser, kit, other, scorecard: scorecardWith(kit, 1) };
}

/** Takes one scorecard in; what became of it, and what a person is told. */
async function takeIn(app: TestApp, scorecard: Scorecard, here: LoopId | null = null) {
  const [outcome] = await collectScorecards(app, [aScorecardFile(scorecard, 'in.json')], here);
  if (!outcome || 'refusal' in outcome) throw new Error('The file was refused');
  return { ...outcome, told: describeOutcome(outcome) };
}

function issuedAs(scorecard: Scorecard, change: Partial<KitIssue>): Scorecard {
  return { ...scorecard, issue: scorecard.issue && { ...scorecard.issue, ...change } };
}

describe('collectScorecards of a kit', () => {
  it('finds the loop of the kit, wherever the file was dropped', async () => {
    const { app, loop, other, scorecard } = await withKit();
    const outcome = await takeIn(app, scorecard, other.id);
    expect(outcome).toMatchObject({ collected: 'added', elsewhere: true, loop: { id: loop.id } });
    expect(outcome.told).toEqual({
      text: 'in.json: the scorecard of Person 1 was added. It belongs to the loop of C-1.',
      trouble: false,
    });
    expect(await arrivalsOf(app.db, other.id)).toEqual([]);
    expect((await standingOf(app, loop)).seats[0]?.state).toBe('in');
  });

  it('finds it from any other page too, and says nothing of it on its own', async () => {
    const { app, loop, scorecard } = await withKit();
    expect(await takeIn(app, scorecard)).toMatchObject({ collected: 'added', elsewhere: true });
    const again = await takeIn(app, scorecard, loop.id);
    expect(again).toMatchObject({ collected: 'already-there', elsewhere: false });
    expect(again.told.text).not.toContain('belongs to');
  });

  it.each([
    ['an altered kit', { hash: ContentHash.parse('a'.repeat(64)) }, 'altered-kit'],
    ['another secret', { secret: KitSecret.parse('f'.repeat(32)) }, 'wrong-secret'],
    ['no secret', { secret: null }, 'wrong-secret'],
  ] as const)('leaves one with %s out, and changes nothing', async (_, change, collected) => {
    const { app, loop, scorecard } = await withKit();
    const outcome = await takeIn(app, issuedAs(scorecard, change), loop.id);
    expect(outcome.collected).toBe(collected);
    expect(outcome.told).toEqual({ text: expect.stringContaining('was left out') as string, trouble: true });
    expect(await app.db.arrivals.count()).toBe(0);
  });

  it('recognises one that was passed on without the secret', async () => {
    const { app, scorecard } = await withKit();
    await takeIn(app, scorecard);
    expect(await takeIn(app, issuedAs(scorecard, { secret: null }))).toMatchObject({
      collected: 'already-there',
    });
  });

  it('leaves out what has no kit of this loop', async () => {
    const { app, loop } = await withKit();
    const foreign = scorecardWith(await kitElsewhere(), 5);
    expect(await takeIn(app, foreign, loop.id)).toMatchObject({ collected: 'unknown-kit' });
    expect(await takeIn(app, aScorecard(7), loop.id)).toMatchObject({ collected: 'no-kit' });
    expect(await takeIn(app, aScorecard(7))).toMatchObject({ collected: 'no-loop', loop: null });
    expect(await app.db.arrivals.count()).toBe(0);
  });

  it('leaves out what belongs to a deleted loop, and takes it once that is restored', async () => {
    const { app, loop, scorecard } = await withKit();
    const restore = await deleteLoop(app, loop.id);
    expect(await takeIn(app, scorecard)).toMatchObject({ collected: 'deleted-loop' });
    await restore();
    expect(await takeIn(app, scorecard)).toMatchObject({ collected: 'added' });
  });

  it('shows two interviews with one kit as a conflict, until one is taken out', async () => {
    const { app, loop, kit, scorecard } = await withKit();
    await takeIn(app, scorecard);
    const rival = scorecardWith(kit, 8);
    expect(await takeIn(app, rival)).toMatchObject({ collected: 'conflict', told: { trouble: true } });
    expect((await standingOf(app, loop)).seats[0]?.state).toBe('conflict');
    const putBack = await removeScorecard(app, loop.id, scorecardHash(rival));
    expect((await standingOf(app, loop)).seats[0]).toMatchObject({ state: 'in', arrival: { scorecard } });
    await putBack();
    expect((await standingOf(app, loop)).seats[0]?.state).toBe('conflict');
  });

  it('has a revision supersede the one before, whichever came in first', async () => {
    const { app, loop, scorecard } = await withKit();
    const next = aRevision(scorecard, 77);
    const second = { ...next, amends: next.amends && { ...next.amends, hash: scorecardHash(scorecard) } };
    expect(await takeIn(app, second)).toMatchObject({ collected: 'added' });
    expect(await takeIn(app, scorecard)).toMatchObject({ collected: 'superseded' });
    expect((await standingOf(app, loop)).seats[0]).toMatchObject({ arrival: { scorecard: second } });
  });

  it('tells no score of what came in', async () => {
    const { app, loop, scorecard } = await withKit();
    const { told } = await takeIn(app, scorecard, loop.id);
    expect(told.text).toBe('in.json: the scorecard of Person 1 was added.');
    expect(await standingOf(app, loop)).toMatchObject({
      reveal: 'blind',
      counting: [],
      missing: ['Person 2'],
    });
  });
});

describe('collectScorecards without a kit', () => {
  it('finds the loop that knows the scorecard, or the one before it', async () => {
    const { app } = await withKit();
    const plain = await createLoop(app, { candidate: 'C-9', role: 'SRE' });
    await takeIn(app, aScorecard(7), plain.id);
    expect(await takeIn(app, aScorecard(7))).toMatchObject({
      collected: 'already-there',
      loop: { id: plain.id },
    });
    expect(await takeIn(app, aRevision(aScorecard(7), 77))).toMatchObject({ collected: 'added' });
  });

  it('takes any scorecard into a loop without a plan, also one of a kit that is not known', async () => {
    const { app } = await withKit();
    const plain = await createLoop(app, { candidate: 'C-9', role: 'SRE' });
    const foreign = scorecardWith(await kitElsewhere(), 5);
    expect(await takeIn(app, foreign, plain.id)).toMatchObject({ collected: 'added' });
  });
});

/** A kit of another lead. */
async function kitElsewhere() {
  const { app, loop } = await leadBrowser();
  return sendTo(app, loop, SECOND);
}
