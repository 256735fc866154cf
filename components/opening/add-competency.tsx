import { CompetencyId } from '@/lib/domain/bank/competency';
import { AddFrom } from './add-from';
import { usePlan } from './plan-context';

/** Adds a competency of the bank that is not in the plan. */
export function AddCompetency() {
  const { plan, source, edit } = usePlan();
  const there = new Set(plan.competencies.map(({ id }) => id));
  const left = source.competencies
    .filter(({ id, retired }) => retired !== true && !there.has(id))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  if (left.length === 0) return null;
  return (
    <AddFrom
      label="Competency to add"
      action="Add competency"
      options={left.map(({ id, title }) => ({ id, text: title }))}
      onAdd={(added) => {
        const id = CompetencyId.parse(added);
        edit(({ competencies }) =>
          competencies.some((each) => each.id === id)
            ? {}
            : { competencies: [...competencies, { id, points: 1, critical: false, repeated: false }] },
        );
      }}
    />
  );
}
