import { costOf, isCheaper, leastCost } from './assignment-cost';
import type { Cost } from './assignment-cost';
import { choicesOf } from './assignment-options';
import type { Choice } from './assignment-options';
import type { AssignmentProblem } from './assignment-problem';

/**
 * How many assignments improving and searching each look at. Three seats and four competencies have at most some 1,600,
 * partial ones included, so for them the search comes to its end.
 */
const BUDGET = 20_000;

interface Found {
  readonly choices: readonly Choice[];
  readonly cost: Cost;
}

/**
 * The assignment that costs least (see `Cost`). A greedy one is improved by single changes and exchanges until none helps; a
 * search by branch and bound over all assignments then looks for one that costs less. On large panels the budget ends first, and
 * the best that was found stands: as a rule no single change and no exchange makes it better. No clock and no chance.
 * @returns the seats of each competency, in the order of the problem's competencies
 */
export function bestAssignment(problem: AssignmentProblem): readonly Choice[] {
  const options = problem.competencies.map((each) => choicesOf(each, problem));
  const improved = improve(problem, options, greedy(problem, options));
  return search(problem, options, improved).choices;
}

/** Those with the fewest options choose first; each takes what costs least by then. */
function greedy(problem: AssignmentProblem, options: readonly (readonly Choice[])[]): Found {
  const order = options
    .map((_, c) => c)
    .toSorted((a, b) => (options[a]?.length ?? 0) - (options[b]?.length ?? 0) || a - b);
  const choices: Choice[] = options.map(() => []);
  for (const c of order) {
    let best: Found | null = null;
    for (const option of options[c] ?? []) {
      const tried = choices.with(c, option);
      const cost = leastCost(problem, tried);
      if (!best || isCheaper(cost, best.cost)) best = { choices: tried, cost };
    }
    choices[c] = best?.choices[c] ?? [];
  }
  return { choices, cost: costOf(problem, choices) };
}

function improve(problem: AssignmentProblem, options: readonly (readonly Choice[])[], start: Found): Found {
  let best = start;
  let looked = 0;
  for (let before: Found | null = null; before !== best;) {
    before = best;
    for (const choices of neighbours(best.choices, options)) {
      if (looked++ >= BUDGET) return best;
      const cost = costOf(problem, choices);
      if (isCheaper(cost, best.cost)) best = { choices, cost };
    }
  }
  return best;
}

/** Every assignment that differs in one choice, or in two that are exchanged. */
function* neighbours(
  choices: readonly Choice[],
  options: readonly (readonly Choice[])[],
): Generator<readonly Choice[]> {
  for (const [c, own] of options.entries()) {
    for (const option of own) yield choices.with(c, option);
    for (let other = 0; other < c; other++) {
      const [mine, theirs] = [choices[c] ?? [], choices[other] ?? []];
      if (has(own, theirs) && has(options[other] ?? [], mine))
        yield choices.with(c, theirs).with(other, mine);
    }
  }
}

function has(options: readonly Choice[], choice: Choice): boolean {
  return options.some(
    (each) => each.length === choice.length && each.every((place, i) => place === choice[i]),
  );
}

function search(problem: AssignmentProblem, options: readonly (readonly Choice[])[], start: Found): Found {
  let best = start;
  let looked = 0;
  const visit = (made: readonly Choice[]): void => {
    const own = options[made.length];
    if (!own) {
      const cost = costOf(problem, made);
      if (isCheaper(cost, best.cost)) best = { choices: made, cost };
      return;
    }
    for (const option of own) {
      if (looked++ >= BUDGET) return;
      const tried = [...made, option];
      if (isCheaper(leastCost(problem, tried), best.cost)) visit(tried);
    }
  };
  visit([]);
  return best;
}
