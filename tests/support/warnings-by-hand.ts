import type { PlanInView } from '@/lib/domain/opening/plan-in-view';
import type { Seat } from '@/lib/domain/opening/plan';

/** The kinds of warnings that depend on who has what, in the order of their seriousness. */
const KINDS = [
  'may-not-rate',
  'no-owner',
  'too-few-raters',
  'asked-twice',
  'too-many-questions',
  'too-many-competencies',
  'empty-seat',
] as const;

/** Warnings of one assignment: for each kind the things that it is about, as a set of bits. */
export type Warned = readonly number[];

/**
 * Counts the warnings of an assignment afresh, in another way than the product does: seats are sets of bits over the
 * competencies, and every competency has just one question. Small panels only.
 */
export function warningsByHand({ plan, people, source }: PlanInView): (shares: readonly number[]) => Warned {
  const minutes = plan.competencies.map(
    ({ id }) => source.questions.find((each) => each.competency === id)?.minutes ?? 0,
  );
  const stages = plan.stages.map(({ id, template, minutes: all }) => {
    const kit = source.templates.find((each) => each.id === template);
    return { id, room: all - (kit ? kit.opening.minutes + kit.closing.minutes : 8) };
  });
  const seats = plan.seats.map(({ person, stage }) => {
    const p = people.findIndex(({ id, deletedAt }) => id === person && deletedAt === null);
    const s = stages.findIndex(({ id }) => id === stage);
    const may = bits(plan.competencies, ({ id }) => people[p]?.rates?.includes(id) ?? true);
    return { p, s, may, room: stages[s]?.room ?? 0, counts: p !== -1 && people[p]?.shadowing === false };
  });
  const critical = bits(plan.competencies, (each) => each.critical);
  const meant = bits(plan.competencies, (each) => each.critical || each.repeated);
  const everything = bits(plan.competencies, () => true);
  const minutesOf = (share: number) => minutes.reduce((sum, each, c) => sum + ((share >> c) & 1) * each, 0);
  const counting = seats.flatMap(({ counts }, i) => (counts ? [i] : []));

  return (shares) => {
    const shareOf = (i: number) => shares[i] ?? 0;
    /** What at least one, and at least two, of the groups of counting seats have. */
    const groups = (keyOf: (i: number) => number) => {
      const byKey = new Map<number, number>();
      for (const i of counting) byKey.set(keyOf(i), (byKey.get(keyOf(i)) ?? 0) | shareOf(i));
      let [once, twice] = [0, 0];
      for (const share of byKey.values()) {
        twice |= once & share;
        once |= share;
      }
      return { once, twice };
    };
    const byPerson = groups((i) => seats[i]?.p ?? -1);
    const byStage = groups((i) => seats[i]?.s ?? -1);
    const there = seats.map(({ p }) => p !== -1);
    return [
      bits(seats, ({ p, may }, i) => p !== -1 && (shareOf(i) & ~may) !== 0),
      everything & ~byPerson.once,
      critical & ~byPerson.twice,
      byStage.twice & ~meant,
      bits(seats, ({ room }, i) => there[i] === true && shareOf(i) !== 0 && minutesOf(shareOf(i)) > room),
      bits(
        people,
        (_, p) => size(seats.reduce((all, seat, i) => (seat.p === p ? all | shareOf(i) : all), 0)) > 4,
      ),
      bits(seats, (_, i) => there[i] === true && shareOf(i) === 0),
    ];
  };
}

/** The assignment of a plan's seats as sets of bits. */
export function sharesOf({ plan }: PlanInView, seats: readonly Seat[]): number[] {
  return seats.map(({ competencies }) => bits(plan.competencies, ({ id }) => competencies.includes(id)));
}

/** Every assignment that gives nobody what they may not rate, and nothing to those who are gone. */
export function* allAssignments({ plan, people }: PlanInView): Generator<readonly number[]> {
  const may = plan.seats.map(({ person }) => {
    const found = people.find(({ id, deletedAt }) => id === person && deletedAt === null);
    return found ? bits(plan.competencies, ({ id }) => found.rates?.includes(id) ?? true) : 0;
  });
  yield* from([]);

  function* from(shares: readonly number[]): Generator<readonly number[]> {
    const allowed = may[shares.length];
    if (allowed === undefined) {
      yield shares;
      return;
    }
    // Every subset of a set of bits: one less, with what is not allowed cut away.
    for (let share = allowed; ; share = (share - 1) & allowed) {
      yield* from([...shares, share]);
      if (share === 0) return;
    }
  }
}

/** Whether the first has less to warn of than the second and nothing that the second has not. */
export function isStrictlyLess(a: Warned, b: Warned): boolean {
  return a.every((each, kind) => (each & ~(b[kind] ?? 0)) === 0) && a.some((each, kind) => each !== b[kind]);
}

/** Whether the first has fewer warnings of the most serious kind in which they differ in number. */
export function isLessSerious(a: Warned, b: Warned): boolean {
  for (const kind of KINDS.keys()) {
    const difference = size(a[kind] ?? 0) - size(b[kind] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** How many warnings there are of each kind, by its name, kinds without any left out. */
export function countsOf(warned: Warned): Record<string, number> {
  return Object.fromEntries(
    KINDS.flatMap((kind, i) => (warned[i] ? [[kind, size(warned[i])] as const] : [])),
  );
}

function bits<T>(list: readonly T[], holds: (each: T, i: number) => boolean): number {
  return list.reduce((all, each, i) => all | (Number(holds(each, i)) << i), 0);
}

function size(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
