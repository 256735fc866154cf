import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectScorecards } from '@/lib/app/collect-scorecards';
import { reissueKit } from '@/lib/app/reissue-kit';
import { KitSecret } from '@/lib/domain/loop/kit-issue';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { aRevision } from '@/tests/support/a-revision';
import { aScorecard } from '@/tests/support/builders';
import { FIRST, leadBrowser, scorecardWith, SECOND, sendTo, standingOf } from '@/tests/support/planned-loop';
import { aScorecardFile } from '@/tests/support/scorecard-files';
import type { TestApp } from '@/tests/support/test-app';

function amending(of: Scorecard, n: number): Scorecard {
  const next = aRevision(of, n);
  return { ...next, amends: next.amends && { ...next.amends, hash: scorecardHash(of) } };
}

/** Two loops: in the first seat 1 has a kit and seat 2 a reissued one, in the second seat 1 has one; and files for them. */
async function browserWithFiles() {
  const { app, loops } = await leadBrowser(2);
  const [near, far] = loops;
  if (!near || !far) throw new Error('Two loops were asked for');
  const kit = await sendTo(app, near, FIRST);
  const lost = await sendTo(app, near, SECOND);
  const again = await reissueKit(app, { loopId: near.id, seat: SECOND, reason: 'It was lost.' });
  const elsewhere = await sendTo(app, far, FIRST);
  const first = scorecardWith(kit, 1);
  const second = amending(first, 2001);
  const files = [
    first,
    second,
    amending(second, 2002),
    scorecardWith(kit, 2),
    { ...first, recommendation: 'strong-no' as const },
    { ...first, issue: first.issue && { ...first.issue, secret: null } },
    { ...first, issue: first.issue && { ...first.issue, secret: KitSecret.parse('f'.repeat(32)) } },
    scorecardWith(lost, 3),
    scorecardWith(again, 4),
    scorecardWith(elsewhere, 5),
    aScorecard(7),
  ];
  return { app, near, far, files };
}

/** Where a loop stands, but for when it was that each scorecard came in. */
async function outcome(app: TestApp, loop: Loop) {
  return JSON.stringify(await standingOf(app, loop), (key, value: unknown) =>
    key === 'receivedAt' ? null : value,
  );
}

describe('every order and multiplicity of arriving files', () => {
  it('gives the same standing, wherever each was dropped', async () => {
    const { app, near, far, files } = await browserWithFiles();
    const standing = async () => [await outcome(app, near), await outcome(app, far)];
    const drops = fc.record({
      order: fc.nat(),
      times: fc.integer({ min: 1, max: 3 }),
      place: fc.nat({ max: 2 }),
    });
    const course = fc
      .subarray(files.map((_, i) => i))
      .chain((picked) => fc.tuple(...picked.map((i) => drops.map((drop) => ({ i, ...drop })))));
    await fc.assert(
      fc.asyncProperty(course, async (all) => {
        await app.db.arrivals.clear();
        for (const { i } of all) await takeIn(app, files[i], null);
        const plain = await standing();
        await app.db.arrivals.clear();
        const mixed = all.toSorted((a, b) => a.order - b.order);
        for (const { i, times, place } of [...mixed, ...mixed.toReversed()]) {
          for (let n = 0; n < times; n += 1) {
            app.advance(1);
            await takeIn(app, files[i], [near.id, far.id, null][place] ?? null);
          }
        }
        // What is late is told by the clock, and none of it is.
        expect(await standing()).toEqual(plain);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});

async function takeIn(app: TestApp, scorecard: Scorecard | undefined, here: Loop['id'] | null) {
  if (scorecard) await collectScorecards(app, [aScorecardFile(scorecard)], here);
}
