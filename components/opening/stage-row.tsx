import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { inputClass } from '@/components/ui/field';
import type { PlanStage } from '@/lib/domain/opening/plan';
import { usePlan } from './plan-context';
import { SettledInput } from './settled-input';
import { moved } from './stage-order';

interface StageRowProps {
  readonly stage: PlanStage;
  /** From 0. */
  readonly place: number;
  readonly last: boolean;
}

/** One stage: its place, whether interviewers get a kit for it, and how long it takes. */
export function StageRow({ stage, place, last }: StageRowProps) {
  const { locked, edit, editUndoably } = usePlan();
  const { id, title, template, minutes } = stage;

  function setMinutes(text: string) {
    edit(({ stages }) => ({
      stages: stages.map((each) => (each.id === id ? { ...each, minutes: Number(text) } : each)),
    }));
  }

  return (
    <li className="flex min-h-10 items-center gap-3 py-1 pr-2 pl-4">
      <span aria-hidden className="w-5 text-right text-muted">
        {place + 1}
      </span>
      <span className="min-w-0 flex-1">
        <bdi className="font-semibold">{title}</bdi>
        {template === null && <span className="ml-2 text-small text-muted">without a kit</span>}
      </span>
      {locked ? (
        <span className="pr-2 text-muted">{minutes} min</span>
      ) : (
        <>
          <label className="flex items-center gap-1.5 text-muted">
            <span className="sr-only">Minutes of {title}</span>
            <span className="w-16">
              <SettledInput
                type="number"
                min={template === null ? 0 : 1}
                max={480}
                step={1}
                required
                value={String(minutes)}
                onText={setMinutes}
                className={`${inputClass} text-right`}
              />
            </span>
            <span aria-hidden>min</span>
          </label>
          <span className="flex">
            <IconButton
              icon={ArrowUp}
              label={`Move ${title} up`}
              className="aria-disabled:opacity-40"
              aria-disabled={place === 0}
              onClick={() => edit(({ stages }) => ({ stages: moved(stages, id, -1) }))}
            />
            <IconButton
              icon={ArrowDown}
              label={`Move ${title} down`}
              className="aria-disabled:opacity-40"
              aria-disabled={last}
              onClick={() => edit(({ stages }) => ({ stages: moved(stages, id, 1) }))}
            />
            <IconButton
              icon={X}
              label={`Take ${title} out`}
              onClick={() =>
                editUndoably(`${title} taken out`, ({ stages }) => ({
                  stages: stages.filter((each) => each.id !== id),
                }))
              }
            />
          </span>
        </>
      )}
    </li>
  );
}
