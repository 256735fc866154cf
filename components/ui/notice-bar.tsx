import { X } from 'lucide-react';
import { IconButton } from './icon-button';

interface NoticeBarProps {
  /** What it is about, in a word or two. */
  readonly title: string;
  readonly text: string;
  readonly onDismiss: () => void;
}

/** Something that has happened and is worth reading once, over the whole width, until it is dismissed. */
export function NoticeBar({ title, text, onDismiss }: NoticeBarProps) {
  return (
    <section
      aria-label={title}
      aria-live="polite"
      className="flex items-start gap-2 border-b border-line bg-accent-soft py-1 pr-1.5 pl-3 text-small print:hidden"
    >
      <p dir="auto" className="min-w-0 flex-1 py-1 whitespace-pre-line wrap-anywhere">
        {text}
      </p>
      <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
    </section>
  );
}
