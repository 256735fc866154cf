import { RoleId } from '@/lib/domain/bank/competency';
import { Level } from '@/lib/domain/level';
import type { QuestionCatalogue } from '@/lib/domain/question-search/catalogue';
import type { FacetChoices, FacetCounts } from '@/lib/domain/question-search/narrow';
import { CompetencyFacet } from './competency-facet';
import { FacetSelect } from './facet-select';
import { levelLabel } from './level-label';

interface FacetRowProps {
  readonly choices: FacetChoices;
  /** Undefined while there is nothing to count yet. */
  readonly counts: FacetCounts | undefined;
  readonly roles: QuestionCatalogue['roles'];
  readonly onChoose: (choices: Partial<FacetChoices>) => void;
}

/** What the finds can be narrowed to, each option with how many there would be. */
export function FacetRow({ choices, counts, roles, onChoose }: FacetRowProps) {
  const { competencies, role, level, maxMinutes } = choices;
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  return (
    <div role="group" aria-label="Narrow down" className="flex flex-wrap items-center gap-1">
      <CompetencyFacet
        choices={counts?.competencies ?? []}
        chosen={competencies}
        onChoose={(chosen) => onChoose({ competencies: chosen })}
      />
      <FacetSelect
        label="Role"
        any="Role"
        choices={(counts?.roles ?? []).map(({ value, count }) => ({
          value,
          label: titles.get(value) ?? value,
          count,
        }))}
        chosen={role}
        onChoose={(chosen) => onChoose({ role: chosen === null ? null : RoleId.parse(chosen) })}
      />
      <FacetSelect
        label="Level"
        any="Level"
        choices={(counts?.levels ?? []).map(({ value, count }) => ({
          value,
          label: levelLabel(value),
          count,
        }))}
        chosen={level}
        onChoose={(chosen) => onChoose({ level: chosen === null ? null : Level.parse(chosen) })}
      />
      <FacetSelect
        label="Minutes"
        any="Minutes"
        choices={(counts?.minutes ?? []).map(({ value, count }) => ({
          value: String(value),
          label: `Up to ${value} min`,
          count,
        }))}
        chosen={maxMinutes === null ? null : String(maxMinutes)}
        onChoose={(chosen) => onChoose({ maxMinutes: chosen === null ? null : Number(chosen) })}
      />
    </div>
  );
}
