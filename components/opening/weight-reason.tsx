import { useLayoutEffect, useRef } from 'react';
import { Field, inputClass } from '@/components/ui/field';
import { weighsUnequally } from '@/lib/domain/opening/plan';
import { usePlan } from './plan-context';

/** Why the competencies count differently; asked for when they do. */
export function WeightReason() {
  const { plan, locked, edit } = usePlan();
  const area = useRef<HTMLTextAreaElement>(null);
  const { weightReason } = plan;

  useLayoutEffect(() => {
    if (area.current && area.current !== document.activeElement) area.current.value = weightReason;
  }, [weightReason]);

  if (!weighsUnequally(plan)) return null;
  if (locked)
    return (
      <p dir="auto" className="whitespace-pre-line">
        Why the weights differ: {weightReason || 'no reason was given'}
      </p>
    );
  return (
    <Field
      label="Why the weights differ"
      hint="Kept with the plan, for whoever asks how the decision was made."
    >
      <textarea
        ref={area}
        rows={2}
        maxLength={2000}
        dir="auto"
        defaultValue={weightReason}
        onChange={({ target }) => edit(() => ({ weightReason: target.value }))}
        className={inputClass}
      />
    </Field>
  );
}
