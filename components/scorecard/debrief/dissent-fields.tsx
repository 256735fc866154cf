import { useState } from 'react';
import { ProseField } from '@/components/ui/prose-field';
import type { FormDraft } from '@/lib/app/use-form-draft';
import type { Speaker } from '@/lib/domain/debrief/speaking-order';

interface DissentFieldsProps {
  readonly speakers: readonly Speaker[];
  /** What was typed and not recorded. */
  readonly values: NonNullable<FormDraft['values']>;
}

/** Who sees it otherwise, each in their own words. */
export function DissentFields({ speakers, values }: DissentFieldsProps) {
  const [dissenting, setDissenting] = useState<ReadonlySet<string>>(
    () => new Set(speakers.map(({ scorecardId }) => scorecardId).filter((id) => values[`dissent-${id}`])),
  );

  function toggle(id: string) {
    const others = new Set(dissenting);
    if (!others.delete(id)) others.add(id);
    setDissenting(others);
  }

  return (
    <fieldset className="grid grid-cols-1 gap-2">
      <legend className="mb-1 font-semibold">Dissent</legend>
      <div className="flex flex-wrap gap-x-5">
        {speakers.map(({ scorecardId, name }) => (
          <label key={scorecardId} className="flex min-h-7 items-center gap-2 wrap-anywhere">
            <input
              type="checkbox"
              checked={dissenting.has(scorecardId)}
              className="accent-accent"
              onChange={() => toggle(scorecardId)}
            />
            <bdi>{name}</bdi> sees it otherwise
          </label>
        ))}
      </div>
      {speakers
        .filter(({ scorecardId }) => dissenting.has(scorecardId))
        .map(({ scorecardId, name }) => (
          <ProseField
            key={scorecardId}
            label={`What ${name} says`}
            name={`dissent-${scorecardId}`}
            defaultValue={values[`dissent-${scorecardId}`]}
            rows={2}
            maxLength={10_000}
          />
        ))}
    </fieldset>
  );
}
