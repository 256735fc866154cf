import { useState } from 'react';
import type { PickedFile } from '@/lib/app/collect-scorecards';
import { openKit, openKitText } from '@/lib/app/open-kit';
import type { OpenedKit } from '@/lib/app/open-kit';
import type { KitFile } from '@/lib/domain/loop/kit-file';

/** A kit on its way into the panel. */
export interface KitOpening {
  /** Whether a kit was asked for, so that it is what the home screen shows. */
  readonly asked: boolean;
  /** The kit that was read, to be looked at; null before. */
  readonly kit: KitFile | null;
  /** Why the last one was refused. */
  readonly trouble: string | null;
  readonly ask: () => void;
  readonly takeFiles: (files: readonly PickedFile[]) => void;
  readonly takeText: (text: string) => void;
  readonly close: () => void;
}

const CLOSED = { asked: false, kit: null, trouble: null };
const ASKED = { asked: true, kit: null, trouble: null };

/** Keeps what is to be opened until it is prepared or put away; nothing is stored by it. */
export function useKitOpening(): KitOpening {
  const [state, setState] = useState<Pick<KitOpening, 'asked' | 'kit' | 'trouble'>>(CLOSED);

  function take(opened: OpenedKit) {
    setState(opened.ok ? { ...ASKED, kit: opened.kit } : { ...ASKED, trouble: opened.trouble });
  }

  function takeFiles(files: readonly PickedFile[]) {
    const [file, ...more] = files;
    if (!file) return;
    if (more.length > 0)
      setState({
        ...ASKED,
        trouble: `${files.length} files came at once. Open one kit at a time; nothing was changed.`,
      });
    else void openKit(file).then(take);
  }

  return {
    ...state,
    ask: () => setState(ASKED),
    takeFiles,
    takeText: (text) => take(openKitText(text)),
    close: () => setState(CLOSED),
  };
}
