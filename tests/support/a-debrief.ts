import { CompetencyId } from '@/lib/domain/bank/competency';
import { debriefOf } from '@/lib/domain/debrief/debrief';
import type { Debrief } from '@/lib/domain/debrief/debrief';
import { DebriefEvent } from '@/lib/domain/debrief/debrief-event';
import type { Decision } from '@/lib/domain/debrief/debrief-event';
import type { RatingLevel } from '@/lib/domain/rating';
import { NINE_O_CLOCK, uuid } from './builders';

/** A decision to hire, with something under every heading. */
export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    verdict: 'hire',
    reason: 'The evidence on monitoring is firm.',
    conditions: 'A second reference.',
    nextSteps: 'Ada calls on Monday.',
    dissent: [{ name: 'Zoe', text: 'Nobody heard of teamwork.' }],
    ...overrides,
  };
}

/**
 * A debrief that began at ten: agreement on what is given, in that order and a minute apart, and then a decision unless it
 * is null.
 */
export function aDebrief(
  agreed: Readonly<Record<string, { readonly level: RatingLevel; readonly reason: string }>>,
  decision: Decision | null = aDecision(),
): Debrief {
  const steps = [
    { kind: 'opened' },
    ...Object.entries(agreed).map(([id, consensus]) => ({
      kind: 'consensus',
      competency: CompetencyId.parse(id),
      ...consensus,
      scorecards: [],
    })),
    ...(decision ? [{ kind: 'decided', decision }] : []),
  ];
  return debriefOf(
    steps.map((step, minute) =>
      DebriefEvent.parse({
        ...step,
        id: uuid(minute + 1),
        loopId: uuid(1),
        at: NINE_O_CLOCK + (60 + minute) * 60_000,
      }),
    ),
  );
}
