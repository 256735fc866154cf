import type { Competency, CompetencyId, RoleId } from '../bank/competency';
import type { Level } from '../level';
import type { CatalogueEntry } from './catalogue';
import type { QuestionIndex } from './question-index';

/** What finds are narrowed to; an empty list and null leave a facet open. */
export interface FacetChoices {
  readonly competencies: readonly CompetencyId[];
  readonly role: RoleId | null;
  readonly level: Level | null;
  readonly maxMinutes: number | null;
}

export const NO_CHOICES: FacetChoices = { competencies: [], role: null, level: null, maxMinutes: null };

/** Whether anything is chosen. */
export function isNarrowed({ competencies, role, level, maxMinutes }: FacetChoices): boolean {
  return competencies.length > 0 || role !== null || level !== null || maxMinutes !== null;
}

/** An option of a facet, and how many finds there would be with it, whatever else is chosen in the same facet. */
export interface FacetCount<T> {
  readonly value: T;
  readonly count: number;
}

export interface FacetCounts {
  readonly competencies: readonly FacetCount<Competency>[];
  readonly roles: readonly FacetCount<RoleId>[];
  readonly levels: readonly FacetCount<Level>[];
  /** By minutes at most: a question of 5 minutes counts for 5, for 6 and for all that is longer. */
  readonly minutes: readonly FacetCount<number>[];
}

type FacetName = keyof FacetCounts;
const FACETS: readonly FacetName[] = ['competencies', 'roles', 'levels', 'minutes'];

/** Narrows questions, given by their numbers, to what is chosen, in the same order, and counts the options of each facet. */
export function narrow(
  { profiles, profileOf, options }: QuestionIndex,
  choices: FacetChoices,
  questions: readonly number[],
): { readonly kept: readonly number[]; readonly counts: FacetCounts } {
  const barring = profiles.map((profile) => barredBy(profile, choices));
  const sizes = profiles.map(() => 0);
  const kept: number[] = [];
  for (const question of questions) {
    const profile = profileOf[question] ?? 0;
    sizes[profile] = (sizes[profile] ?? 0) + 1;
    if (barring[profile]?.length === 0) kept.push(question);
  }
  /** Counts each value over what passes the other facets. */
  function counted<T>(
    facet: FacetName,
    values: readonly T[],
    has: (profile: CatalogueEntry, value: T) => boolean,
  ) {
    const passing = profiles.flatMap((profile, n) => {
      const size = sizes[n] ?? 0;
      return size > 0 && barring[n]?.every((each) => each === facet) ? [{ profile, size }] : [];
    });
    return values.map((value) => ({
      value,
      count: passing.reduce((sum, { profile, size }) => (has(profile, value) ? sum + size : sum), 0),
    }));
  }
  return {
    kept,
    counts: {
      competencies: counted(
        'competencies',
        options.competencies,
        (each, { id }) => each.competency.id === id,
      ),
      roles: counted('roles', options.roles, ({ question }, role) => question.roles.includes(role)),
      levels: counted('levels', options.levels, ({ question }, level) => question.levels.includes(level)),
      minutes: counted('minutes', options.minutes, ({ question }, most) => question.minutes <= most),
    },
  };
}

/** The facets by whose choices a profile is ruled out. */
function barredBy({ competency, question }: CatalogueEntry, choices: FacetChoices): readonly FacetName[] {
  const { competencies, role, level, maxMinutes } = choices;
  const barred: Record<FacetName, boolean> = {
    competencies: competencies.length > 0 && !competencies.includes(competency.id),
    roles: role !== null && !question.roles.includes(role),
    levels: level !== null && !question.levels.includes(level),
    minutes: maxMinutes !== null && question.minutes > maxMinutes,
  };
  return FACETS.filter((facet) => barred[facet]);
}
