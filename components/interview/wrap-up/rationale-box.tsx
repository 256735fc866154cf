import { useEffect, useRef } from 'react';
import { Field, inputClass } from '@/components/ui/field';
import { writeRationale } from '@/lib/app/write-rationale';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { PROSE_LIMIT } from '@/lib/domain/schema';
import { useSession } from '../session-context';

interface RationaleBoxProps {
  readonly competency: CompetencyId;
  readonly stored: string;
  readonly readOnly: boolean;
}

/** Why the rating is what it is. What is stored fills the field unless it is being written in. */
export function RationaleBox({ competency, stored, readOnly }: RationaleBoxProps) {
  const session = useSession();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (box.current && (readOnly || box.current !== document.activeElement)) box.current.value = stored;
  }, [stored, readOnly]);

  return (
    <div className="mt-3">
      <Field label="Rationale" hint="One or two sentences that tie the rating to the evidence.">
        <textarea
          ref={box}
          rows={2}
          dir="auto"
          maxLength={PROSE_LIMIT}
          defaultValue={stored}
          readOnly={readOnly}
          className={`${inputClass} field-sizing-content resize-none`}
          onInput={(event) => writeRationale(session, competency, event.currentTarget.value)}
        />
      </Field>
    </div>
  );
}
