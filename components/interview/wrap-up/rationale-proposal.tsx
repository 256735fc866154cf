import { Button } from '@/components/ui/button';
import type { Competency } from '@/lib/domain/bank/competency';
import { draftRationale } from '@/lib/domain/rationale-draft';
import type { Rating } from '@/lib/domain/rating';
import { typeAtEnd } from '../type-over';
import { useLive } from '../live-context';

interface RationaleProposalProps {
  readonly competency: Competency;
  readonly rating: Rating;
  /** The rationale as it stands. */
  readonly written: string;
  readonly field: () => HTMLTextAreaElement | null;
}

/** A sentence drafted from the notes. It comes into the rationale only when asked for, and behind what is written there. */
export function RationaleProposal({ competency, rating, written, field }: RationaleProposalProps) {
  const { state } = useLive();
  const notes = state.notes.filter((note) => note.competency === competency.id);
  const draft = draftRationale({ competency, rating, notes });
  if (draft === '' || written.includes(draft)) return null;
  const empty = written.trim() === '';

  function take() {
    const box = field();
    if (box) typeAtEnd(box, /\S$/.test(box.value) ? ` ${draft}` : draft);
  }

  return (
    <div className={`flex gap-2 ${empty ? 'flex-col items-start' : 'items-center'}`}>
      <p dir="auto" className={`min-w-0 text-muted ${empty ? '' : 'flex-1 truncate text-small'}`}>
        {draft}
      </p>
      <Button look={empty ? 'plain' : 'quiet'} onClick={take}>
        {empty ? 'Use this draft' : 'Add the draft'}
      </Button>
    </div>
  );
}
