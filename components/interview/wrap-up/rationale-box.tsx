import { useRef } from 'react';
import { writeRationale } from '@/lib/app/write-rationale';
import type { Competency } from '@/lib/domain/bank/competency';
import type { Rating } from '@/lib/domain/rating';
import type { WordingFinding } from '@/lib/domain/wording/wording-finding';
import { KeptText } from '../kept-text';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { RationaleProposal } from './rationale-proposal';
import { useWording } from './wording-context';
import { WordingItem } from './wording-item';

interface RationaleBoxProps {
  readonly competency: Competency;
  readonly rating: Rating | null;
}

/** Why the rating is what it is, with a sentence proposed from the notes, and what is pointed out in it. */
export function RationaleBox({ competency, rating }: RationaleBoxProps) {
  const { state } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const box = useRef<HTMLDivElement>(null);
  const stored = state.rationales.get(competency.id) ?? '';
  const wording = useWording().filter((each) => each.competency === competency.id && each.note === null);

  function mark({ start, end }: WordingFinding) {
    const field = fieldIn(box.current);
    field?.focus();
    field?.setSelectionRange(start, end);
  }

  return (
    <div ref={box} className="mt-3 grid grid-cols-1 gap-2">
      <KeptText
        label="Rationale"
        hint="One or two sentences that tie the rating to the evidence."
        stored={stored}
        readOnly={!canWrite}
        onInput={(text) => writeRationale(session, competency.id, text)}
      />
      {wording.map((item) => (
        <WordingItem key={item.key} item={item} onEdit={() => mark(item.finding)} />
      ))}
      {canWrite && rating !== null && (
        <RationaleProposal
          competency={competency}
          rating={rating}
          written={stored}
          field={() => fieldIn(box.current)}
        />
      )}
    </div>
  );
}

function fieldIn(box: HTMLDivElement | null): HTMLTextAreaElement | null {
  return box?.querySelector('textarea') ?? null;
}
