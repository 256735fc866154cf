import { LayoutDashboard } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Mark } from '@/components/ui/mark';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { useInterviews } from '@/lib/db/live/use-interviews';
import { interviewStage } from '@/lib/domain/interview';
import { useStartupStore } from '@/lib/stores/startup-store';
import { EmptyHome } from './empty-home';
import { InterviewLinks } from './interview-links';
import { RemoveSampleButton } from './remove-sample-button';
import { StartForm } from './start-form';

/** The panel's home: what is prepared or under way first, then starting an interview, then what is sealed. */
export function Home() {
  const app = useApp();
  const interviews = useInterviews();
  const failure = useStartupStore((state) => state.failure);
  const open = interviews?.filter((each) => interviewStage(each) !== 'sealed') ?? [];
  const sealed = interviews?.filter((each) => interviewStage(each) === 'sealed') ?? [];

  return (
    <div className="min-h-screen">
      <header className="flex h-9 items-center gap-2 border-b border-line bg-surface px-3">
        <Mark />
        <h1 className="font-semibold">Evenhand</h1>
        <IconButton
          icon={LayoutDashboard}
          label="Open the dashboard"
          className="ml-auto"
          onClick={() => void app.openDashboard('#/loops')}
        />
      </header>
      <main className="grid grid-cols-1 gap-5 p-3">
        {failure && <Message tone="trouble">The question banks could not be loaded. {failure}</Message>}
        {interviews?.length === 0 && <EmptyHome />}
        <InterviewLinks title="Prepared and under way" interviews={open} />
        <StartForm />
        <InterviewLinks title="Sealed" interviews={sealed.slice(0, 20)} />
        {interviews?.some(({ sample }) => sample) && <RemoveSampleButton />}
      </main>
    </div>
  );
}
