import { ChevronsDown, ChevronsUp } from 'lucide-react';
import { useState } from 'react';
import type { FocusEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { Competency } from '@/lib/domain/bank/competency';
import { isWithoutEvidence } from '@/lib/domain/evidence-gaps';
import { useLive } from '../live-context';
import { AddEvidence } from './add-evidence';
import { EvidenceCount } from './evidence-count';
import { EvidenceNote } from './evidence-note';
import { StepHeading } from './step-heading';

/** How high the notes may stand before they scroll. Where the window is low, they stand in full and the step scrolls. */
const HEIGHTS = {
  some: 'tall:max-h-[27vh]',
  most: 'tall:max-h-[52vh]',
};

/** What was heard on a competency. It stays in sight while the anchors below are read and the rationale is written. */
export function EvidencePane({ competency }: { readonly competency: Competency }) {
  const { state } = useLive();
  const [height, setHeight] = useState<keyof typeof HEIGHTS>('some');
  const notes = state.notes.filter((note) => note.competency === competency.id);

  return (
    <section aria-label="Evidence" className="border-b border-line px-3 pt-2.5 pb-2.5">
      <StepHeading>{competency.title}</StepHeading>
      <div className="mt-1 flex min-h-7 items-center gap-3">
        <h2 className="text-small font-semibold text-muted">Evidence</h2>
        <EvidenceCount notes={notes} />
        {notes.length > 3 && (
          <IconButton
            icon={height === 'some' ? ChevronsDown : ChevronsUp}
            label={height === 'some' ? 'Show more evidence' : 'Show less evidence'}
            className="-mr-1.5 ml-auto [@media(max-height:32rem)]:hidden"
            onClick={() => setHeight(height === 'some' ? 'most' : 'some')}
          />
        )}
      </div>
      {notes.length > 0 && (
        <ol
          className={`-mx-3 overflow-auto px-3 has-[[aria-expanded=true],textarea]:pb-10 ${HEIGHTS[height]}`}
          onFocus={showInFull}
        >
          {notes.map((note) => (
            <EvidenceNote key={note.id} note={note} />
          ))}
        </ol>
      )}
      {notes.length === 0 && (
        <Lack
          rated={isWithoutEvidence(state, competency.id)}
          explained={(state.rationales.get(competency.id) ?? '').trim() !== ''}
        />
      )}
      <div className="mt-1.5">
        <AddEvidence competency={competency.id} />
      </div>
    </section>
  );
}

interface LackProps {
  readonly rated: boolean;
  readonly explained: boolean;
}

function Lack({ rated, explained }: LackProps) {
  if (!rated) return <p className="py-1 text-muted">No evidence noted.</p>;
  if (explained) return <p className="py-1 text-muted">Rated without evidence, with a rationale.</p>;
  return <p className="py-1 text-weak">Rated without evidence: add a note or say why in the rationale.</p>;
}

/** Brings a note that gets the focus into sight, its first line too. */
function showInFull({ target }: FocusEvent): void {
  target.closest('li')?.scrollIntoView({ block: 'nearest' });
}
