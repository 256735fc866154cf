import { useState } from 'react';
import { Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { capitalised } from '@/components/ui/when';
import { useApp } from '@/lib/app/app-context';
import { changePerson } from '@/lib/app/change-person';
import { removePerson } from '@/lib/app/remove-person';
import { useUndoable } from '@/lib/app/use-undoable';
import type { Person } from '@/lib/domain/opening/person';
import { PersonForm } from './person-form';

/** Somebody of the team: what is known of them, the way to change it, and the way out. */
export function PersonRow({ person }: { readonly person: Person }) {
  const app = useApp();
  const undoable = useUndoable();
  const [editing, setEditing] = useState(false);
  const { id, name } = person;
  return (
    <li className="py-1.5 pr-2 pl-4">
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1">
          <bdi className="font-semibold break-words">{name}</bdi>
          {person.self && (
            <span className="ml-2 rounded-full border border-line px-2 text-small text-muted">you</span>
          )}
          <span className="block text-small text-muted">{factsOf(person)}</span>
        </span>
        <Button
          look="quiet"
          aria-label={`Change ${name}`}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          Change
        </Button>
        <IconButton
          icon={Trash2}
          label={`Remove ${name}`}
          onClick={() => undoable(`${name} removed from the team`, () => removePerson(app, id))}
        />
      </div>
      {editing && (
        <div className="mt-2 border-t border-line pt-3 pb-2">
          <PersonForm
            label={`Change ${name}`}
            action="Save"
            person={person}
            onSave={async (details) => {
              await changePerson(app, id, details);
              setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        </div>
      )}
    </li>
  );
}

function factsOf({ seniority, rates, shadowing }: Person): string {
  const may = rates === null ? 'may rate anything' : `may rate ${countOf(rates.length)}`;
  return [capitalised(seniority), may, ...(shadowing ? ['shadowing'] : [])].join(' · ');
}

function countOf(count: number): string {
  return count === 1 ? '1 competency' : `${count} competencies`;
}
