import { useEffect, useState } from 'react';
import { clearFormDraft, readFormDraft, writeFormDraft } from '../db/form-draft-repository';
import type { DraftValues } from '../db/form-draft-repository';
import type { LoopId } from '../domain/loop/loop-id';
import { useToastStore } from '../stores/toast-store';
import { useApp } from './app-context';

/** What is typed into a form until it is recorded: it outlives the form, the page and the browser. */
export interface FormDraft {
  /** What the fields begin with; null while it is being read. */
  readonly values: DraftValues | null;
  /** Keeps the form as it stands. */
  readonly keep: (form: HTMLFormElement) => void;
  /** Forgets it, once it is recorded. */
  readonly clear: () => Promise<void>;
}

/** The draft of one form of a loop. */
export function useFormDraft(loopId: LoopId, form: string): FormDraft {
  const { db } = useApp();
  const show = useToastStore((state) => state.show);
  const [values, setValues] = useState<DraftValues | null>(null);

  useEffect(() => {
    let current = true;
    readFormDraft(db, loopId, form).then(
      (read) => current && setValues(read),
      () => current && setValues({}), // the form still works without it
    );
    return () => {
      current = false;
    };
  }, [db, loopId, form]);

  return {
    values,
    keep: (element) => {
      const typed = [...new FormData(element)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      );
      writeFormDraft(db, loopId, form, Object.fromEntries(typed)).catch(() =>
        show({ text: 'What you type here is not kept until you record it: it could not be stored.' }),
      );
    },
    clear: () => clearFormDraft(db, loopId, form),
  };
}
