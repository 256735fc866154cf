import type { BankProblem } from './bank-problem';
import type { Signals } from './competency';

const FEWEST_SIGNALS = 2;

/** What makes signals of little use to someone who listens; paths start at the record that has them. */
export function signalProblems(signals: Signals): BankProblem[] {
  return [...tooFew(signals), ...repeated(signals)];
}

function tooFew(signals: Signals): BankProblem[] {
  return (['strong', 'weak'] as const)
    .filter((side) => signals[side].length < FEWEST_SIGNALS)
    .map((side) => ({
      path: ['signals', side],
      message: `needs at least ${FEWEST_SIGNALS} ${side} signals and has ${signals[side].length}`,
    }));
}

/** One evidence cannot be both, and a chip that is shown twice is tapped once. */
function repeated(signals: Signals): BankProblem[] {
  const seen = new Set<string>();
  return (['strong', 'weak'] as const).flatMap((side) =>
    signals[side].flatMap((signal, i) => {
      const again = seen.has(signal.toLowerCase());
      seen.add(signal.toLowerCase());
      return again ? [{ path: ['signals', side, i], message: `the signal "${signal}" is there twice` }] : [];
    }),
  );
}
