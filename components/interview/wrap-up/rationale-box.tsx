import { writeRationale } from '@/lib/app/write-rationale';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { KeptText } from '../kept-text';
import { useSession } from '../session-context';

interface RationaleBoxProps {
  readonly competency: CompetencyId;
  readonly stored: string;
  readonly readOnly: boolean;
}

/** Why the rating is what it is. */
export function RationaleBox({ competency, stored, readOnly }: RationaleBoxProps) {
  const session = useSession();
  return (
    <div className="mt-3">
      <KeptText
        label="Rationale"
        hint="One or two sentences that tie the rating to the evidence."
        stored={stored}
        readOnly={readOnly}
        onInput={(text) => writeRationale(session, competency, text)}
      />
    </div>
  );
}
