import type { CompetencyId } from '@/lib/domain/bank/competency';
import { competencyTitle } from '@/lib/domain/kit';
import { ratedWithoutEvidence } from '@/lib/domain/evidence-gaps';
import type { Note } from '@/lib/domain/note';
import { openWording } from '@/lib/domain/wording-review';
import { wordingsToLookAt } from '@/lib/domain/wrap-up-standing';
import { useLive } from '../live-context';
import { useSession } from '../session-context';
import { QuestionsLeft } from './questions-left';
import { StepLinks } from './step-links';
import { StrayNotes } from './stray-notes';
import { useWording } from './wording-context';

/** What had better be looked at before the seal. None of it keeps the recommendation closed. */
export function BeforeSealing({ onStep }: { readonly onStep: (step: number) => void }) {
  const { kit, state } = useLive();
  const session = useSession();
  const gaps = ratedWithoutEvidence(kit, state);
  const wording = openWording(useWording());
  const unfinished = session.draft.text.trim();
  const explained = (id: CompetencyId) => (state.rationales.get(id)?.trim() ? ', with a rationale' : '');

  return (
    <section aria-label="Before you seal" className="grid grid-cols-1 gap-2 border-y border-line py-2.5">
      {gaps.length > 0 && (
        <div>
          <h2 className="font-semibold">{gaps.length} rated without evidence</h2>
          <StepLinks
            links={gaps.map(({ id, title }) => ({ key: id, text: title + explained(id), competency: id }))}
            onStep={onStep}
          />
        </div>
      )}
      {wording.length > 0 && (
        <div>
          <h2 className="font-semibold">{wordingsToLookAt(wording.length)}</h2>
          <StepLinks
            links={wording.flatMap(({ key, finding, competency, note }) =>
              competency === null
                ? []
                : [
                    {
                      key,
                      text: `“${finding.words}” ${placeWords(note)} ${competencyTitle(kit, competency)}`,
                      competency,
                    },
                  ],
            )}
            onStep={onStep}
          />
        </div>
      )}
      <StrayNotes />
      {unfinished !== '' && (
        <p>
          <b className="font-semibold">A note is unfinished</b> and will not be part of the scorecard:{' '}
          <q>
            <bdi>{unfinished}</bdi>
          </q>
        </p>
      )}
      <QuestionsLeft />
    </section>
  );
}

function placeWords(note: Note | null): string {
  return note === null ? 'in the rationale of' : 'in a note on';
}
