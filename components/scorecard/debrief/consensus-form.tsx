import { useState } from 'react';
import { ProseField } from '@/components/ui/prose-field';
import { Button } from '@/components/ui/button';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { useFormDraft } from '@/lib/app/use-form-draft';
import type { FormDraft } from '@/lib/app/use-form-draft';
import { recordDebrief } from '@/lib/app/record-debrief';
import type { ConsolidatedCompetency } from '@/lib/domain/consolidation';
import { RATING_LEVELS, RatingLevel } from '@/lib/domain/rating';
import { useDebriefData } from './debrief-context';

/** The level that the panel agrees on, with its reason: recorded beside the ratings, which stay as they were given. */
export function ConsensusForm({ item }: { readonly item: ConsolidatedCompetency }) {
  const { loop } = useDebriefData();
  const draft = useFormDraft(loop.id, `consensus ${item.competency.id}`);
  return (
    draft.values && (
      <ConsensusFields item={item} values={draft.values} keep={draft.keep} clear={draft.clear} />
    )
  );
}

interface ConsensusFieldsProps extends Pick<FormDraft, 'keep' | 'clear'> {
  readonly item: ConsolidatedCompetency;
  readonly values: NonNullable<FormDraft['values']>;
}

function ConsensusFields({ item, values, keep, clear }: ConsensusFieldsProps) {
  const app = useApp();
  const { loop, debrief } = useDebriefData();
  const { busy, trouble, run } = useTask();
  const [times, setTimes] = useState(0);
  const typed = times === 0 ? values : {}; // recorded, it begins anew
  const { id } = item.competency;
  const agreed = debrief.consensus.get(id);
  const scorecards = [...item.cells.keys()];

  async function agree(form: HTMLFormElement) {
    const level = RatingLevel.safeParse(Number(formText(form, 'level')));
    const reason = formText(form, 'reason').trim();
    if (!level.success) throw new Error('Choose the level that you agree on.');
    if (reason === '') throw new Error('Say what brought you to this level; it is kept with it.');
    await recordDebrief(app, loop.id, {
      kind: 'consensus',
      competency: id,
      level: level.data,
      reason,
      scorecards,
    });
    await clear();
    setTimes(times + 1);
  }

  function takeBack() {
    const reason = 'Taken back in the debrief.';
    run(() =>
      recordDebrief(app, loop.id, { kind: 'consensus', competency: id, level: null, reason, scorecards }),
    );
  }

  return (
    <form
      aria-label="Consensus"
      onInput={({ currentTarget }) => keep(currentTarget)}
      onSubmit={onSubmit((form) => run(() => agree(form)))}
      className="grid grid-cols-1 gap-3 rounded-control border border-line bg-surface px-4 py-3.5"
    >
      <div>
        <h3 className="font-semibold">Consensus</h3>
        <p className="text-small text-muted">
          Only if the panel agrees on a level. The ratings stay as they were given.
        </p>
      </div>
      {agreed && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <b className="font-semibold">Agreed: {agreed.level}</b>
          <bdi className="min-w-0 flex-1 break-words whitespace-pre-line">{agreed.reason}</bdi>
          <Button look="quiet" disabled={busy} onClick={takeBack}>
            Take back
          </Button>
        </p>
      )}
      <div className="flex flex-wrap items-start gap-4">
        <div key={times} className="contents">
          <fieldset>
            <legend className="mb-1 font-semibold">Level</legend>
            <div className="flex divide-x divide-line overflow-hidden rounded-control border border-field">
              {RATING_LEVELS.map((level) => (
                <label
                  key={level}
                  className="grid h-8 w-10 place-items-center font-semibold has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-3"
                >
                  <input
                    type="radio"
                    name="level"
                    value={level}
                    defaultChecked={typed.level === String(level)}
                    className="sr-only"
                  />
                  {level}
                </label>
              ))}
            </div>
          </fieldset>
          <div className="min-w-60 flex-1">
            <ProseField label="Reason" name="reason" defaultValue={typed.reason} rows={1} maxLength={2000} />
          </div>
        </div>
        <Button type="submit" className="mt-6" disabled={busy}>
          Record consensus
        </Button>
      </div>
      {trouble && <Message tone="trouble">{trouble}</Message>}
    </form>
  );
}
