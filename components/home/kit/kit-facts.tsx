import type { ReactNode } from 'react';
import { capitalised } from '@/components/ui/when';
import { dueWords } from '@/components/ui/due-words';
import { useInterviewer } from '@/lib/db/live/use-interviewer';
import { useMinute } from '@/lib/app/use-minute';
import { UNNAMED_INTERVIEWER } from '@/lib/domain/interviewer';
import { kitQuestions } from '@/lib/domain/kit';
import type { KitFile } from '@/lib/domain/loop/kit-file';

/** Who sent a kit, for which opening and for whom, how long it is and what it covers. */
export function KitFacts({ file }: { readonly file: KitFile }) {
  const { kit, opening, lead, interviewer, dueAt, handover } = file;
  const now = useMinute();
  const questions = kitQuestions(kit).length;
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 narrow:grid-cols-1 narrow:gap-y-0">
        <Fact name="Opening">{opening.title}</Fact>
        <Fact name="Lead">{lead}</Fact>
        <Fact name="For">{interviewer.name}</Fact>
        <Fact name="Time">
          {kit.minutes} min, {questions} {questions === 1 ? 'question' : 'questions'}
        </Fact>
        {dueAt !== null && <Fact name="Scorecard">{capitalised(dueWords(dueAt, now))}</Fact>}
      </dl>
      <SignsAs name={interviewer.name} />
      <section aria-label="Covers">
        <h3 className="font-semibold text-muted">Covers</h3>
        <ul className="mt-1 divide-y divide-line border-y border-line">
          {kit.parts.map(({ competency, minutes }) => (
            <li key={competency.id} className="flex items-baseline gap-2 py-1.5">
              <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
                {competency.title}
              </span>
              <span className="shrink-0 text-muted">{minutes} min</span>
            </li>
          ))}
        </ul>
        {handover.trim() !== '' && (
          <p className="mt-1.5 text-small text-muted">With a handover from an earlier interviewer.</p>
        )}
      </section>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}

/** Under which name the scorecard will go out, where that is not the name that the kit was made for. */
function SignsAs({ name }: { readonly name: string }) {
  const interviewer = useInterviewer();
  if (interviewer === undefined || interviewer?.name === name) return null;
  const unnamed = interviewer === null || interviewer.name === UNNAMED_INTERVIEWER;
  return (
    <p className="text-small text-muted wrap-anywhere">
      {unnamed ? (
        <>
          Your scorecards will go out as <bdi className="font-semibold text-text">{name}</bdi>. You can change
          that in the settings.
        </>
      ) : (
        <>
          Your scorecards go out as <bdi className="font-semibold text-text">{interviewer.name}</bdi>.
        </>
      )}
    </p>
  );
}
