import { Field, inputClass } from '@/components/ui/field';
import type { OpeningSummary } from '@/lib/db/live/use-openings';

interface OpeningChoiceProps {
  readonly openings: readonly OpeningSummary[];
  /** Empty for none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** From which opening a loop is made, if from one. */
export function OpeningChoice({ openings, chosen, onChoose }: OpeningChoiceProps) {
  return (
    <Field
      label="Opening"
      hint={
        chosen === ''
          ? 'With an opening, everybody on its panel gets a kit. Without one, the loop takes in any scorecard.'
          : 'Everybody on its panel gets a kit. To paste many candidates at once, use New loops in the opening.'
      }
    >
      <select value={chosen} onChange={({ target }) => onChoose(target.value)} className={inputClass}>
        <option value="">None, only collect scorecards</option>
        {openings.map(({ opening, plan }) => {
          const empty = !plan.seats.some(({ competencies }) => competencies.length > 0);
          return (
            <option key={opening.id} value={opening.id} disabled={empty}>
              {opening.title}
              {empty && ' (nobody on its panel yet)'}
            </option>
          );
        })}
      </select>
    </Field>
  );
}
