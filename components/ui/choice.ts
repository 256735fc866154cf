/** The look of a list of choices: one frame, a hairline between. */
export const choiceListClass =
  'divide-y divide-line overflow-hidden rounded-control border border-line bg-surface';

/** The look of one choice of such a list, around its native radio. */
export const choiceClass =
  'gap-2 px-2.5 has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 ' +
  'has-focus-visible:outline-accent';
