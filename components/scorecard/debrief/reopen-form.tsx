import { ReasonForm } from '@/components/ui/reason-form';
import { useApp } from '@/lib/app/app-context';
import { recordDebrief } from '@/lib/app/record-debrief';
import { useDebriefData } from './debrief-context';

/** Asks why the debrief is opened again. */
export function ReopenForm({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { loop } = useDebriefData();
  return (
    <ReasonForm
      title="Reopen the debrief"
      explain="What was decided stays in the record."
      verb="Reopen"
      onDecide={(reason) => recordDebrief(app, loop.id, { kind: 'reopened', reason })}
      onClose={onClose}
    />
  );
}
