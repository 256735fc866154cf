import { useState } from 'react';
import { useCompetencies } from '@/lib/db/live/use-competencies';
import type { Person } from '@/lib/domain/opening/person';

/** What somebody may rate: anything, or the competencies that are ticked. */
export function RatesFields({ rates }: Pick<Person, 'rates'>) {
  const [some, setSome] = useState(rates !== null);
  return (
    <fieldset className="grid grid-cols-1 gap-1">
      <legend className="mb-1 font-semibold">May rate</legend>
      {[
        { value: 'any', text: 'Anything', checked: !some },
        { value: 'some', text: 'Only what is ticked', checked: some },
      ].map(({ value, text, checked }) => (
        <label key={value} className="flex min-h-6 items-center gap-2">
          <input
            type="radio"
            name="rates"
            value={value}
            checked={checked}
            onChange={() => setSome(value === 'some')}
            className="size-4 accent-accent"
          />
          {text}
        </label>
      ))}
      {some && <CompetencyTicks rates={rates ?? []} />}
    </fieldset>
  );
}

function CompetencyTicks({ rates }: { readonly rates: NonNullable<Person['rates']> }) {
  const competencies = useCompetencies();
  // Boxes are ticked once, when they are first drawn.
  if (!competencies) return null;
  return (
    <ul className="mt-1 grid grid-cols-2 gap-x-4 min-[64rem]:grid-cols-3">
      {competencies.map(({ id, title }) => (
        <li key={id}>
          <label className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              name="competency"
              value={id}
              defaultChecked={rates.includes(id)}
              className="size-4 shrink-0 accent-accent"
            />
            {title}
          </label>
        </li>
      ))}
    </ul>
  );
}
