import type { Competency } from './bank/competency';
import { isWithoutEvidence } from './evidence-gaps';
import type { InterviewState } from './interview-state';
import type { Kit } from './kit';
import { kitCompetencies } from './kit';
import type { PointedOut } from './wording-review';
import { openWording } from './wording-review';

/** How far one competency has come in the wrap-up. */
export interface CompetencyStanding {
  readonly competency: Competency;
  /** Rated or marked not assessed. */
  readonly decided: boolean;
  /** Has a level and no note to show for it. */
  readonly withoutEvidence: boolean;
  /** How many words pointed out are neither changed nor kept with a reason. */
  readonly openWording: number;
}

/** How far each competency has come, in the order of the kit. */
export function wrapUpStandings(
  kit: Kit,
  state: Pick<InterviewState, 'notes' | 'ratings'>,
  wording: readonly PointedOut[],
): readonly CompetencyStanding[] {
  const open = openWording(wording);
  return kitCompetencies(kit).map((competency) => ({
    competency,
    decided: state.ratings.has(competency.id),
    withoutEvidence: isWithoutEvidence(state, competency.id),
    openWording: open.filter((each) => each.competency === competency.id).length,
  }));
}

/** A standing in words, for who cannot see its marks: `decided, without evidence, 1 wording to look at`. */
export function standingWords({ decided, withoutEvidence, openWording: open }: CompetencyStanding): string {
  return [
    decided ? 'decided' : 'open',
    ...(withoutEvidence ? ['without evidence'] : []),
    ...(open > 0 ? [wordingsToLookAt(open)] : []),
  ].join(', ');
}

/** How many wordings are open, in words. */
export function wordingsToLookAt(count: number): string {
  return `${count} ${count === 1 ? 'wording' : 'wordings'} to look at`;
}
