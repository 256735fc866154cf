import { EyeOff } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { TimeLeft } from './clock/time-left';
import { CommandModeButton } from './command-mode/command-mode-button';
import { LiveMenu } from './live-menu';
import { SaveStatus } from './save-status';
import { useSheets } from './sheet-context';
import { TopBar } from './top-bar';
import { useLiveActions } from './use-live-actions';

/** The bar over the call: the time, what is saved, the keys, hiding, and the rest in a menu. */
export function LiveBar() {
  const { open, show } = useSheets();
  const { hide } = useLiveActions();
  return (
    <TopBar>
      <TimeLeft expanded={open === 'clock'} onOpen={() => show(open === 'clock' ? null : 'clock')} />
      <SaveStatus />
      <span className="-mr-2 flex shrink-0">
        <CommandModeButton />
        <IconButton
          icon={EyeOff}
          label="Hide panel"
          // The focus stays in the note, where it is found again afterwards.
          onMouseDown={(event) => event.preventDefault()}
          onClick={hide}
        />
        <LiveMenu />
      </span>
    </TopBar>
  );
}
