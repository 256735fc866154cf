import { useApp } from '@/lib/app/app-context';
import { useKeyMap } from '@/lib/db/live/use-key-map';
import type { CommandId } from '@/lib/domain/key-map/commands';
import { keyOf } from '@/lib/domain/key-map/key-map';
import { keyLabel } from '@/lib/domain/key-map/plain-key';
import { openPause } from '@/lib/domain/pause';
import { useLive } from './live-context';
import { MoreItem, MoreMenu } from './more-menu';
import { useCanWrite } from './session-context';
import { useSheets } from './sheet-context';
import { useLiveActions } from './use-live-actions';

/** What is wanted now and then in a call. */
export function LiveMenu() {
  const app = useApp();
  const map = useKeyMap();
  const canWrite = useCanWrite();
  const { interview } = useLive();
  const { show } = useSheets();
  const { mark, togglePause } = useLiveActions();
  const hint = (id: CommandId) => {
    const key = map?.enabled ? keyOf(map, id) : null;
    return key === null ? null : keyLabel(key);
  };

  return (
    <MoreMenu>
      <MoreItem disabled={!canWrite} hint={hint('find-question')} onClick={() => show('find')}>
        Find a question
      </MoreItem>
      <MoreItem hint={hint('question-list')} onClick={() => show('questions')}>
        All questions
      </MoreItem>
      <MoreItem hint={hint('facts')} onClick={() => show('facts')}>
        Facts and handover
      </MoreItem>
      <MoreItem disabled={!canWrite} hint={hint('mark-moment')} onClick={() => mark()}>
        Mark this moment
      </MoreItem>
      <MoreItem disabled={!canWrite} hint={hint('pause')} onClick={togglePause}>
        {openPause(interview.pauses) ? 'Resume' : 'Pause'}
      </MoreItem>
      <MoreItem disabled={!canWrite} onClick={() => show('outcome')}>
        End early…
      </MoreItem>
      {app.poppedOut === null && <MoreItem onClick={() => void app.popOut(interview.id)}>Pop out</MoreItem>}
      <MoreItem hint={hint('show-keys')} onClick={() => show('keys')}>
        Keys
      </MoreItem>
    </MoreMenu>
  );
}
