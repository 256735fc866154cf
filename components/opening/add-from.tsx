import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';

interface AddFromProps {
  readonly label: string;
  readonly action: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onAdd: (id: string) => void;
}

/** A choice of what is left out, and a button that adds it. */
export function AddFrom({ label, action, options, onAdd }: AddFromProps) {
  return (
    <form
      onSubmit={onSubmit((form) => onAdd(formText(form, 'added')))}
      className="mt-2 flex flex-wrap items-center gap-2"
    >
      <select name="added" aria-label={label} className={`${inputClass} max-w-72 text-ellipsis`}>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      <Button type="submit">
        <Plus aria-hidden size={16} /> {action}
      </Button>
    </form>
  );
}
