import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText } from '@/components/ui/form-text';
import { useApp } from '@/lib/app/app-context';
import { replacePerson } from '@/lib/app/replace-person';
import { usePeople } from '@/lib/db/live/use-people';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import { mayRate } from '@/lib/domain/opening/person';
import type { Person } from '@/lib/domain/opening/person';
import { usePlanned } from './planned-context';
import { ReasonForm } from '@/components/ui/reason-form';

interface ReplaceFormProps {
  readonly standing: SeatStanding;
  readonly onClose: () => void;
}

/** Puts somebody else of the directory in an interviewer's place, for this candidate alone. */
export function ReplaceForm({ standing: { seat, stage, person, kit }, onClose }: ReplaceFormProps) {
  const app = useApp();
  const { loop, standing, titleOf } = usePlanned();
  const people = usePeople();
  if (!people) return null;
  const seated = standing.seats.filter((each) => each.stage.id === stage.id).map((each) => each.person.id);
  const others = people.filter(({ id }) => !seated.includes(id));
  if (others.length === 0)
    return (
      <div className="flex flex-wrap items-center gap-2 rounded-control bg-raised p-3">
        <p className="flex-1">
          Everybody in the directory sits at this stage already. Add somebody under{' '}
          <a href="#/team" className="text-accent underline underline-offset-2">
            Team
          </a>{' '}
          first.
        </p>
        <Button autoFocus onClick={onClose}>
          Close
        </Button>
      </div>
    );

  function replace(reason: string, form: HTMLFormElement) {
    const to = others.find(({ id }) => id === formText(form, 'person'));
    if (!to) throw new Error('Choose who takes over.');
    return replacePerson(app, { loopId: loop.id, seat: seat.id, person: to, reason });
  }

  function choiceText(each: Person): string {
    const barred = seat.competencies.filter((id) => !mayRate(each, id)).map(titleOf);
    return barred.length === 0 ? each.name : `${each.name} (may not rate: ${barred.join(', ')})`;
  }

  return (
    <ReasonForm
      title={`Replace ${person.name}`}
      explain={
        kit?.sent
          ? 'The kit that went out is withdrawn, and the new interviewer needs one of their own.'
          : 'The new interviewer gets the kit. Other candidates keep the panel as planned.'
      }
      verb="Replace"
      onDecide={async (reason, form) => replace(reason, form)}
      onClose={onClose}
    >
      <Field label="Who takes over">
        <select name="person" required autoFocus defaultValue="" className={inputClass}>
          <option value="" disabled>
            Choose a person
          </option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {choiceText(each)}
            </option>
          ))}
        </select>
      </Field>
    </ReasonForm>
  );
}
