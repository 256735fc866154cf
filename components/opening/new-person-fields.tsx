import { Field, inputClass } from '@/components/ui/field';
import { capitalised } from '@/components/ui/when';
import { Seniority } from '@/lib/domain/opening/person';

/** What is asked about somebody new; the rest stands under *Team*. `lead` where nobody is marked as the lead yet. */
export function NewPersonFields({ lead }: { readonly lead: boolean }) {
  return (
    <>
      <div className="w-56">
        <Field label="Name or code">
          <input name="name" required maxLength={200} autoComplete="off" dir="auto" className={inputClass} />
        </Field>
      </div>
      <div className="w-28">
        <Field label="Seniority">
          <select name="seniority" defaultValue="senior" className={inputClass}>
            {Seniority.options.map((seniority) => (
              <option key={seniority} value={seniority}>
                {capitalised(seniority)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <label
        className="flex min-h-8 items-center gap-2"
        title="Sits in to learn: rates, but is nobody's only rater and is not waited for"
      >
        <input type="checkbox" name="shadowing" className="size-4 accent-accent" /> Shadowing
      </label>
      {lead && (
        <label className="flex min-h-8 items-center gap-2" title="Your own kits go straight into your panel">
          <input type="checkbox" name="self" className="size-4 accent-accent" /> This is me
        </label>
      )}
    </>
  );
}
