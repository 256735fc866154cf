import { Field, inputClass } from '@/components/ui/field';
import { usePlan } from './plan-context';
import { SettledInput } from './settled-input';

/** The composite that a candidate has to reach, if any. */
export function BarField() {
  const { plan, locked, edit } = usePlan();
  if (locked) return <p>{plan.bar === null ? 'No bar was set.' : `Bar for the composite: ${plan.bar}`}</p>;
  return (
    <Field
      label="Bar for the composite (optional)"
      hint="From 1 to 5: the weighted mean that a candidate has to reach. Best set before you know anybody."
    >
      <SettledInput
        type="number"
        min={1}
        max={5}
        step={0.1}
        value={plan.bar === null ? '' : String(plan.bar)}
        onText={(text) => edit(() => ({ bar: text === '' ? null : Number(text) }))}
        className={inputClass}
      />
    </Field>
  );
}
