import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '@/lib/domain/loop/arrival';
import { arrivalsStanding } from '@/lib/domain/loop/arrivals-standing';
import { KitId } from '@/lib/domain/kit';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { aRevision } from '@/tests/support/a-revision';
import { aKit, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { aKitFile, anIssuedKit } from '@/tests/support/opening-builders';
import { scorecardWith } from '@/tests/support/planned-loop';

function kitNumber(n: number, supersedes: KitId | null = null) {
  return anIssuedKit({ file: aKitFile({ kit: aKit({ id: KitId.parse(uuid(n)) }), supersedes }) });
}

const kit = kitNumber(1);
const first = scorecardWith(kit, 1);
const second = amending(first, 21);
const third = amending(second, 31);
const rival = scorecardWith(kit, 2);

function amending(of: Scorecard, n: number, overrides: Partial<Scorecard> = {}): Scorecard {
  const next = aRevision(of, n, overrides);
  return { ...next, amends: next.amends && { ...next.amends, hash: scorecardHash(of) } };
}

function arrival(scorecard: Scorecard, removed = false): Arrival {
  return {
    loopId: LoopId.parse(uuid(1)),
    hash: scorecardHash(scorecard),
    scorecard,
    receivedAt: NINE_O_CLOCK,
    removedAt: removed ? NINE_O_CLOCK + 1 : null,
  };
}

/** What counts, by the ids of the scorecards. */
function counting(arrivals: readonly Arrival[], kits: Parameters<typeof arrivalsStanding>[1] = [kit]) {
  return arrivalsStanding(arrivals, kits).counting.map(({ scorecard }) => scorecard.id);
}

describe('arrivalsStanding of revisions', () => {
  it('has the newest stand for a scorecard', () => {
    const { counting: counts, superseded } = arrivalsStanding(
      [first, third, second].map((s) => arrival(s)),
      [kit],
    );
    expect(counts).toEqual([arrival(third)]);
    expect(superseded).toEqual([arrival(first), arrival(second)]);
    expect(counting([arrival(third), arrival(first)])).toEqual([third.id]);
  });

  it('does not bring the one before back when the newest is taken out', () => {
    expect(counting([arrival(first), arrival(second, true)])).toEqual([]);
    expect(counting([arrival(first, true), arrival(second)])).toEqual([second.id]);
  });

  it('goes by the interview in a loop without a plan, whatever kits are named', () => {
    const others = [arrival(first), arrival(rival), arrival(aScorecard(7))];
    expect(new Set(counting(others, null))).toEqual(new Set([first.id, rival.id, aScorecard(7).id]));
  });
});

describe('arrivalsStanding of contradictions', () => {
  it('shows two interviews with one kit, and counts neither until one is taken out', () => {
    const standing = arrivalsStanding([arrival(first), arrival(rival)], [kit]);
    expect(standing.counting).toEqual([]);
    expect(standing.conflicts).toEqual([
      { kind: 'two-firsts', kit: kit.id, rivals: [arrival(first), arrival(rival)] },
    ]);
    expect(counting([arrival(first), arrival(rival, true)])).toEqual([first.id]);
    expect(counting([arrival(first, true), arrival(rival)])).toEqual([rival.id]);
  });

  it('shows two contents of one revision', () => {
    const forged = { ...first, recommendation: 'strong-no' as const };
    const standing = arrivalsStanding([arrival(first), arrival(forged)], [kit]);
    expect(standing.conflicts.map(({ kind, rivals }) => [kind, rivals.length])).toEqual([
      ['same-revision', 2],
    ]);
    expect(arrivalsStanding([arrival(first), arrival(forged, true)], [kit]).counting).toEqual([
      arrival(first),
    ]);
    expect(counting([arrival(first), arrival(forged)], null)).toEqual([]);
  });

  it('shows an amendment of another content than the one that is here', () => {
    const other = amending({ ...first, recommendation: 'no' }, 41);
    const standing = arrivalsStanding([arrival(first), arrival(other)], [kit]);
    expect(standing.conflicts.map(({ kind }) => kind)).toEqual(['broken-chain']);
    expect(counting([arrival(first, true), arrival(other)])).toEqual([other.id]);
  });

  it('shows a forged first beside an honest amendment, until it is taken out', () => {
    const forged = { ...first, recommendation: 'strong-no' as const };
    const all = [arrival(first), arrival(second)];
    expect(counting([...all, arrival(forged)])).toEqual([]);
    expect(counting([...all, arrival(forged, true)])).toEqual([second.id]);
  });
});

describe('arrivalsStanding of strays', () => {
  const withdrawn = { ...kit, withdrawnAt: NINE_O_CLOCK };

  it('names why a scorecard belongs to none of the seats', () => {
    const why = (scorecard: Scorecard, kits = [kit]) =>
      arrivalsStanding([arrival(scorecard)], kits).strays.map((each) => each.why);
    expect(why(first)).toEqual([]);
    expect(why(aScorecard(7))).toEqual(['no-kit']);
    expect(why(scorecardWith(kitNumber(9), 1))).toEqual(['unknown-kit']);
    expect(why(scorecardWith({ file: aKitFile({ stage: 'Altered' }) }, 1))).toEqual(['altered-kit']);
    expect(why(first, [withdrawn])).toEqual(['withdrawn']);
    expect(why(first, [withdrawn, kitNumber(2, kit.id)])).toEqual(['superseded']);
  });

  it('counts none of them, and lists none that was taken out', () => {
    expect(counting([arrival(first)], [withdrawn])).toEqual([]);
    expect(arrivalsStanding([arrival(first, true)], [withdrawn]).strays).toEqual([]);
  });

  it('has the scorecard of the new kit count beside that of the withdrawn one', () => {
    const next = kitNumber(2, kit.id);
    const made = scorecardWith(next, 5);
    const standing = arrivalsStanding([arrival(first), arrival(made)], [withdrawn, next]);
    expect(standing.counting).toEqual([arrival(made)]);
    expect(standing.conflicts).toEqual([]);
  });
});

describe('arrivalsStanding of any set', () => {
  const kits = [kit, kitNumber(2), { ...kitNumber(3), withdrawnAt: NINE_O_CLOCK }];
  const other = scorecardWith(kits[1] ?? kit, 3);
  const pool = [
    first,
    second,
    third,
    rival,
    amending(rival, 51),
    { ...second, recommendation: 'no' as const },
    amending({ ...first, recommendation: 'no' }, 61),
    other,
    amending(other, 71),
    scorecardWith(kits[2] ?? kit, 4),
    aScorecard(7),
  ];
  const some = fc
    .subarray(pool.map((scorecard) => ({ scorecard })))
    .chain((picked) =>
      fc
        .array(fc.boolean(), { minLength: picked.length, maxLength: picked.length })
        .map((removed) => picked.map(({ scorecard }, i) => arrival(scorecard, removed[i]))),
    );

  it('follows from the set alone, in whatever order it came in', () => {
    const mixed = some.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled })),
    );
    fc.assert(
      fc.property(mixed, ({ all, shuffled }) => {
        expect(arrivalsStanding(shuffled, kits)).toEqual(arrivalsStanding(all, kits));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('puts each that was not taken out in one place, and counts at most one for a kit', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { counting: counts, superseded, conflicts, strays } = arrivalsStanding(all, kits);
        const placed = [
          ...counts,
          ...superseded,
          ...conflicts.flatMap(({ rivals }) => rivals),
          ...strays.map((stray) => stray.arrival),
        ];
        const here = all.filter(({ removedAt }) => removedAt === null);
        expect(placed).toHaveLength(here.length);
        expect(new Set(placed)).toEqual(new Set(here));
        const of = counts.map(({ scorecard }) => scorecard.issue?.kit);
        expect(new Set(of).size).toBe(of.length);
        for (const { rivals } of conflicts) expect(rivals.length).toBeGreaterThan(1);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
