import type { ButtonHTMLAttributes, Ref } from 'react';

type Look = 'primary' | 'plain' | 'quiet' | 'trouble';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  readonly ref?: Ref<HTMLButtonElement>;
}

const LOOKS: Record<Look, string> = {
  primary: 'bg-accent text-on-accent border-transparent font-semibold hover:opacity-90',
  plain: 'bg-surface border-line hover:bg-raised',
  quiet: 'border-transparent text-muted hover:text-text hover:bg-raised',
  trouble: 'bg-surface border-line text-trouble hover:bg-trouble-soft',
};

const SHAPE =
  'inline-flex min-h-7.5 items-center justify-center gap-2 rounded-control border px-3 py-1 whitespace-nowrap narrow:whitespace-normal ' +
  'disabled:opacity-50 disabled:hover:opacity-50';

/** The classes of a button, for what only looks like one. */
export function buttonClass(look: Look, more = ''): string {
  return `${SHAPE} ${LOOKS[look]} ${more}`;
}

/** A button in one of the product's looks; `plain` unless said otherwise. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
