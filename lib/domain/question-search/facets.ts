import type { Competency, CompetencyId, RoleId } from '../bank/competency';
import { Level } from '../level';
import type { CatalogueEntry } from './catalogue';
import { compareText } from './compare-text';

/** What there is to choose from, in the order in which it is offered. */
export interface FacetOptions {
  /** Banks that share a competency's id share the option, under the title that the first of them gives it. */
  readonly competencies: readonly Competency[];
  readonly roles: readonly RoleId[];
  readonly levels: readonly Level[];
  readonly minutes: readonly number[];
}

/** The same text for questions that no facet tells apart: one of them then stands for all. */
export function profileKey({ bankId, competency, question }: CatalogueEntry): string {
  const { roles, levels, minutes } = question;
  return [bankId, competency.id, minutes, levels, roles].join(' ');
}

/** The options of a catalogue, of which one question of each profile is given. */
export function facetOptions(profiles: readonly CatalogueEntry[]): FacetOptions {
  const competencies = new Map<CompetencyId, Competency>();
  for (const { competency } of profiles.toSorted((a, b) => compareText(a.bankId, b.bankId)))
    if (!competencies.has(competency.id)) competencies.set(competency.id, competency);
  const questions = profiles.map(({ question }) => question);
  return {
    competencies: [...competencies.values()].sort(
      (a, b) => compareText(a.title, b.title) || compareText(a.id, b.id),
    ),
    roles: [...new Set(questions.flatMap(({ roles }) => roles))].sort(compareText),
    levels: Level.options,
    minutes: [...new Set(questions.map(({ minutes }) => minutes))].sort((a, b) => a - b),
  };
}
