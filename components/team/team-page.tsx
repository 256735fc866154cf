import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { usePeople } from '@/lib/db/live/use-people';
import { NewPerson } from './new-person';
import { PersonRow } from './person-row';

/** Everybody who interviews, so that they are the same person in every loop. */
export function TeamPage() {
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeading
        title="Team"
        sub="Who interviews. Kept in this browser only; a kit carries the name of the one it is for."
      >
        <Button look="primary" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          Add person
        </Button>
      </PageHeading>
      {adding && <NewPerson onDone={() => setAdding(false)} />}
      {people?.length === 0 && !adding && (
        <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
          <p className="font-semibold text-text">Nobody yet</p>
          <p className="mx-auto mt-1 max-w-120">
            Add the people who interview with you, by name or by a code, and yourself if you interview too.
            You can also add them while you plan an opening.
          </p>
        </div>
      )}
      {people && people.length > 0 && (
        <ul
          aria-label="People"
          className="divide-y divide-line rounded-control border border-line bg-surface"
        >
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      )}
    </>
  );
}
