import { writeFacts } from '@/lib/app/write-facts';
import type { PrivateField } from '@/lib/app/write-facts';
import { KeptText } from '../kept-text';
import { useCanWrite, useSession } from '../session-context';
import { usePrivateText } from './use-private-text';

const TEXTS: Record<PrivateField, { label: string; placeholder: string; hint: string }> = {
  facts: {
    label: 'Private facts',
    placeholder: 'From the CV: four years on feature stores, led the move to streaming',
    hint: 'For your eyes only; no part of the scorecard.',
  },
  'handover-in': {
    label: 'Handover from an earlier interviewer',
    placeholder: 'Probe rollback; skip Python',
    hint: 'What to ask about, without ratings. For your eyes only; no part of the scorecard.',
  },
};

/** A text that only the interviewer sees, kept as it is typed. */
export function PrivateText({ field }: { readonly field: PrivateField }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const stored = usePrivateText(field);
  return (
    <KeptText
      {...TEXTS[field]}
      stored={stored ?? ''}
      readOnly={!canWrite || stored === undefined}
      onInput={(text) => writeFacts(session, field, text)}
    />
  );
}
