import { Button } from '@/components/ui/button';
import { beginInterview } from '@/lib/app/begin-interview';
import { useLive } from './live-context';
import { ReaderNotice } from './reader-notice';
import { useCanWrite, useSession } from './session-context';
import { TopBar } from './top-bar';

/** Before the call: what the kit holds, the words to open with, and the button that starts the clock. */
export function PreparedScreen() {
  const { interview, kit } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  return (
    <div className="grid grid-cols-1 h-screen grid-rows-[auto_auto_1fr_auto]">
      <TopBar>
        <bdi className="truncate font-semibold">{interview.candidate}</bdi>
        <span className="ml-auto text-muted">{kit.minutes} min</span>
      </TopBar>
      <ReaderNotice />
      <main
        tabIndex={0} // it scrolls, so the keyboard has to reach it
        className="overflow-auto p-3"
      >
        <h1 className="mb-3 text-question leading-tight font-semibold">{kit.title}</h1>
        <h2 className="text-small font-semibold text-muted">Open with · {kit.opening.minutes} min</h2>
        <p className="mt-1 mb-4 whitespace-pre-line">{kit.opening.text}</p>
        <h2 className="text-small font-semibold text-muted">Covers</h2>
        <ul className="divide-y divide-line">
          {kit.parts.map(({ competency, minutes, questions }) => (
            <li key={competency.id} className="py-2">
              <p className="flex gap-2">
                <span className="flex-1 font-semibold">{competency.title}</span>
                <span className="text-muted">{minutes} min</span>
              </p>
              {questions.map(({ id, prompt }) => (
                <p key={id} className="mt-1 text-muted">
                  {prompt}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </main>
      <footer className="border-t border-line bg-surface p-3">
        <Button
          look="primary"
          className="w-full"
          disabled={!canWrite}
          onClick={() => beginInterview(session, kit)}
        >
          Start interview
        </Button>
      </footer>
    </div>
  );
}
