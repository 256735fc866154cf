import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { keepWording, takeBackWording } from '@/lib/app/keep-wording';
import type { PointedOut } from '@/lib/domain/wording-review';
import type { WordingKind } from '@/lib/domain/wording/wording-finding';
import { useCanWrite, useSession } from '../session-context';
import { KeepWordingForm } from './keep-wording-form';

interface WordingItemProps {
  readonly item: PointedOut;
  /** Leads to the words in their text. */
  readonly onEdit: () => void;
}

const KINDS: Record<WordingKind, string> = {
  unlawful: 'protected by law',
  irrelevant: 'beside the competency',
  person: 'about the person',
};

/** Words that are pointed out: why, and what could stand instead. They can be changed, or kept with a reason. */
export function WordingItem({ item, onEdit }: WordingItemProps) {
  const { finding, key, keptBecause } = item;
  const session = useSession();
  const canWrite = useCanWrite();
  const [keeping, setKeeping] = useState(false);
  /** Whether the last decision was made here: then the focus stays with what took the place of the button pressed. */
  const [decidedHere, setDecidedHere] = useState(false);

  if (keptBecause !== null)
    return (
      <Frame words={finding.words}>
        <p>
          <Words>{finding.words}</Words> kept: <bdi>{keptBecause}</bdi>
        </p>
        <Button
          look="quiet"
          className="-ml-2 px-2"
          autoFocus={decidedHere}
          disabled={!canWrite}
          onClick={() => {
            setDecidedHere(true);
            takeBackWording(session, key);
          }}
        >
          Take back
        </Button>
      </Frame>
    );

  return (
    <Frame words={finding.words} open>
      <p>
        <Words>{finding.words}</Words> <span className="text-muted">· {KINDS[finding.kind]}</span>
      </p>
      <p className="text-muted">{finding.why}</p>
      <p>
        <b className="font-semibold">Instead</b> {finding.instead}
      </p>
      {keeping ? (
        <KeepWordingForm
          onKeep={(reason) => {
            setKeeping(false);
            setDecidedHere(true);
            keepWording(session, key, reason);
          }}
          onCancel={() => {
            setKeeping(false);
            setDecidedHere(true);
          }}
        />
      ) : (
        <div className="mt-1 flex gap-2">
          <Button disabled={!canWrite} onClick={onEdit}>
            Edit
          </Button>
          <Button look="quiet" autoFocus={decidedHere} disabled={!canWrite} onClick={() => setKeeping(true)}>
            Keep, because…
          </Button>
        </div>
      )}
    </Frame>
  );
}

interface FrameProps {
  readonly words: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Frame({ words, open = false, children }: FrameProps) {
  return (
    <div
      role="group"
      aria-label={`Wording: ${words}`}
      className={`border-l-2 py-0.5 pl-2.5 text-small ${open ? 'border-weak' : 'border-line'}`}
    >
      {children}
    </div>
  );
}

function Words({ children }: { readonly children: string }) {
  return (
    <q className="font-semibold">
      <bdi>{children}</bdi>
    </q>
  );
}
