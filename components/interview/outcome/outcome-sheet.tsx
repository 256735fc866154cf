import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { choiceClass, choiceListClass } from '@/components/ui/choice';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { endEarly } from '@/lib/app/end-early';
import { canBeScored, DETAILS_LIMIT, outcomeLabel } from '@/lib/domain/outcome';
import type { OutcomeKind } from '@/lib/domain/outcome';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { Sheet } from '../sheet';

/** In the order in which they are likely once a call is under way. */
const KINDS: readonly OutcomeKind[] = ['stopped-early', 'technical-failure', 'no-show'];

/** Ends an interview that does not run its course: how it ended, what happened, and whether there is enough for a scorecard. */
export function OutcomeSheet({ onClose }: { readonly onClose: () => void }) {
  const { interview } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const [kind, setKind] = useState<OutcomeKind>('stopped-early');
  const scorable = canBeScored(kind);

  function end(form: HTMLFormElement, scored: boolean) {
    onClose();
    endEarly(session, interview, { kind, details: formText(form, 'details'), scored });
  }

  return (
    <Sheet title="End early" closeLabel="Close without ending" onClose={onClose}>
      <form className="grid grid-cols-1 gap-4 pt-1" onSubmit={onSubmit((form) => end(form, scorable))}>
        <div role="radiogroup" aria-label="How it ended" className={choiceListClass}>
          {KINDS.map((each) => (
            <label key={each} className={`flex min-h-9 items-center ${choiceClass}`}>
              <input
                type="radio"
                name="kind"
                className="size-4 accent-accent outline-none"
                checked={each === kind}
                disabled={!canWrite}
                onChange={() => setKind(each)}
              />
              {each === 'stopped-early' ? 'Interview stopped early' : outcomeLabel(each)}
            </label>
          ))}
        </div>
        <Field
          label="What happened"
          hint="Optional. A scorecard carries it, and so does a line to the panel lead."
        >
          <textarea
            name="details"
            rows={2}
            dir="auto"
            maxLength={DETAILS_LIMIT}
            readOnly={!canWrite}
            className={`${inputClass} block field-sizing-content resize-none`}
          />
        </Field>
        <div className="grid grid-cols-1 gap-2">
          {scorable && (
            <Button look="primary" type="submit" disabled={!canWrite}>
              Wrap up with what there is
            </Button>
          )}
          <Button
            look={scorable ? 'plain' : 'primary'}
            type={scorable ? 'button' : 'submit'}
            disabled={!canWrite}
            onClick={({ currentTarget: { form } }) => scorable && form && end(form, false)}
          >
            Close without a scorecard
          </Button>
          <p className="text-small text-muted">Notes are kept either way, and either way you can go back.</p>
        </div>
      </form>
    </Sheet>
  );
}
