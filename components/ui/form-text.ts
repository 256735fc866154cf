import type { SubmitEvent } from 'react';

/** The text of a named field of a form; empty where there is none. */
export function formText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** A handler that hands the submitted form over, in place of the browser's own way of sending it. */
export function onSubmit(take: (form: HTMLFormElement) => void) {
  return (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    take(event.currentTarget);
  };
}
