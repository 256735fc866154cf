import type { CompetencyId } from '../bank/competency';
import type { ScorecardId } from '../scorecard-id';
import type { BarStanding, Robustness } from './robustness';

/** What is called by what in the sentences. */
export interface Names {
  readonly rater: (id: ScorecardId) => string;
  readonly competency: (id: CompetencyId) => string;
  /** A figure as it is shown elsewhere. */
  readonly figure: (composite: number) => string;
}

/** What the composite rests on, as sentences; none where there is no composite. */
export function robustnessWords(
  { composite, bar, leaveOneOut, weights }: Robustness,
  names: Names,
): readonly string[] {
  if (composite === null) return [];
  const { raters } = leaveOneOut;
  const alone = raters.length < 2 ? ['It rests on one interviewer alone.'] : null;
  if (bar !== null) return [barSentence(bar), ...(alone ?? movers(bar, names))];
  if (alone) return alone;
  const [lowest, highest] = weights ?? [composite, composite];
  return [
    `Within ±20 % of the weights it lies between ${names.figure(lowest)} and ${names.figure(highest)}.`,
  ];
}

function barSentence({ bar, reached }: BarStanding): string {
  return reached ? `The bar of ${bar} is reached.` : `The bar of ${bar} is not reached.`;
}

function movers(standing: BarStanding, names: Names): readonly string[] {
  const { movedByRaters, movedByCompetencies, movedByWeights, reached } = standing;
  const side = reached ? 'below' : 'above';
  return [
    movedByRaters.length === 0
      ? 'No single interviewer moves the composite across it.'
      : `Without ${listed(movedByRaters.map(names.rater))} the composite would lie ${side} it.`,
    movedByCompetencies.length === 0
      ? 'No single competency does.'
      : `Without ${listed(movedByCompetencies.map(names.competency))} it would lie ${side} it.`,
    movedByWeights
      ? `A weighting within ±20 % would bring it ${side} the bar.`
      : 'No weighting within ±20 % does.',
  ];
}

/** One, two or more of which any one is enough. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
