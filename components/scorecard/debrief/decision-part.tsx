import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { verdictLabel } from '@/lib/domain/debrief/debrief-event';
import { useDebriefData } from './debrief-context';
import { DecisionForm } from './decision-form';
import { DecisionText } from './decision-text';
import { ReopenForm } from './reopen-form';

/** What was decided, or the form for it. A recorded decision changes only by reopening the debrief, with a reason. */
export function DecisionPart() {
  const { decision } = useDebriefData().debrief;
  const [reopening, setReopening] = useState(false);
  if (!decision) return <DecisionForm />;
  return (
    <section
      aria-label="Decision"
      className="grid grid-cols-1 gap-3 rounded-control border border-line bg-surface p-5"
    >
      <h2 className="text-[1.2rem] font-bold">{verdictLabel(decision.verdict)}</h2>
      <DecisionText decision={decision} />
      {reopening ? (
        <ReopenForm onClose={() => setReopening(false)} />
      ) : (
        <div>
          <Button onClick={() => setReopening(true)}>Reopen…</Button>
        </div>
      )}
    </section>
  );
}
