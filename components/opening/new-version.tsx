import { Lock } from 'lucide-react';
import { useState } from 'react';
import { ProseField } from '@/components/ui/prose-field';
import { Button } from '@/components/ui/button';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { newPlanVersion } from '@/lib/app/new-plan-version';
import { useUndoable } from '@/lib/app/use-undoable';
import type { Opening } from '@/lib/domain/opening/opening';
import type { Plan } from '@/lib/domain/opening/plan';

interface NewVersionProps {
  readonly opening: Opening;
  readonly plan: Plan;
}

/** Says that the plan is locked, and with a reason makes a version of it that can be changed. */
export function NewVersion({ opening, plan }: NewVersionProps) {
  const app = useApp();
  const undoable = useUndoable();
  const [asking, setAsking] = useState(false);
  const { busy, trouble, run } = useTask();
  const next = plan.version + 1;

  async function make(form: HTMLFormElement) {
    const takeBack = await newPlanVersion(app, opening.id, formText(form, 'reason'));
    undoable(`Version ${next} made; it can be changed`, () => Promise.resolve(takeBack));
  }

  return (
    <section
      aria-label="Locked plan"
      className="mb-6 grid grid-cols-1 gap-3 rounded-control bg-raised px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-3">
        <Lock aria-hidden size={16} className="text-muted" />
        <p className="min-w-60 flex-1">
          Stages, competencies, weights and panel are fixed, so that every candidate is judged alike. A change
          makes a further version, which holds for later loops only.
        </p>
        <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
          Change the plan…
        </Button>
      </div>
      {asking && (
        <form aria-label="Change the plan" onSubmit={onSubmit((form) => run(() => make(form)))}>
          <ProseField
            label="Why does the plan change?"
            hint="Kept in the log of versions."
            name="reason"
            rows={2}
            required
            maxLength={2000}
            autoFocus
          />
          {trouble && <Message tone="trouble">{trouble}</Message>}
          <div className="mt-3 flex gap-2">
            <Button look="primary" type="submit" disabled={busy}>
              Make version {next}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
