import { useApp } from '@/lib/app/app-context';
import { addPerson } from '@/lib/app/add-person';
import { PersonForm } from './person-form';

/** Takes somebody into the team. */
export function NewPerson({ onDone }: { readonly onDone: () => void }) {
  const app = useApp();
  return (
    <div className="mb-4 rounded-control border border-line bg-surface p-4">
      <PersonForm
        label="Add person"
        action="Add to the team"
        person={null}
        onSave={async (details) => {
          await addPerson(app, details);
          onDone();
        }}
        onCancel={onDone}
      />
    </div>
  );
}
