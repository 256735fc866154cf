import { Check, CircleHelp, CircleSlash, RotateCcw, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { CopyState } from '@/lib/domain/storage/storage-health';

interface Shown {
  readonly words: string;
  readonly icon: LucideIcon;
  readonly look: string;
}

const SHOWN: Record<CopyState, Shown> = {
  sound: { words: 'Sound', icon: Check, look: 'text-strong' },
  mended: { words: 'Sound, after it was put right', icon: RotateCcw, look: 'text-weak' },
  failing: { words: 'Cannot be written or read', icon: TriangleAlert, look: 'font-semibold text-trouble' },
  absent: { words: 'Not offered by this browser', icon: CircleSlash, look: 'text-muted' },
  unknown: { words: 'Not looked at yet', icon: CircleHelp, look: 'text-muted' },
};

/** How a copy stands: words, with a sign before them. */
export function CopyStateMark({ state }: { readonly state: CopyState }) {
  const { words, icon: Icon, look } = SHOWN[state];
  return (
    <span className={`inline-flex items-center gap-1.5 ${look}`}>
      <Icon aria-hidden size={15} strokeWidth={2} className="shrink-0" />
      {words}
    </span>
  );
}
