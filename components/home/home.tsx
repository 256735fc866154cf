import { EyeOff, LayoutDashboard } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Mark } from '@/components/ui/mark';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { useInterviews } from '@/lib/db/live/use-interviews';
import { useStartupStore } from '@/lib/stores/startup-store';
import { EmptyHome } from './empty-home';
import { homeLists } from './home-lists';
import { InterviewLinks } from './interview-links';
import { KitDrop } from './kit/kit-drop';
import { OpenKit } from './kit/open-kit';
import { OpenKitButton } from './kit/open-kit-button';
import { useKitOpening } from './kit/use-kit-opening';
import { RemoveSampleButton } from './remove-sample-button';
import { StartForm } from './start-form';

/** The panel's home: the call to return to, what is prepared and under way, a new interview, then what is done. */
export function Home() {
  const app = useApp();
  const interviews = useInterviews();
  const failure = useStartupStore((state) => state.failure);
  const { prepared, underWay, recent, inCall } = homeLists(interviews ?? []);
  const kit = useKitOpening();
  const open = <InterviewLinks key="under-way" title="Under way" interviews={underWay} atFirst={4} />;

  return (
    <KitDrop onDrop={kit.takeFiles}>
      <header className="flex h-9 items-center gap-2 border-b border-line bg-surface px-3">
        <Mark />
        <h1 className="font-semibold">Evenhand</h1>
        <IconButton
          icon={EyeOff}
          label="Hide panel"
          className="ml-auto"
          onClick={() => app.hidden.set(true)}
        />
        <IconButton
          icon={LayoutDashboard}
          label="Open the dashboard"
          onClick={() => void app.openDashboard('#/loops')}
        />
      </header>
      <main
        hidden={kit.asked} // not taken away, so that what was typed is still there
        className="grid grid-cols-1 gap-5 p-3"
      >
        {failure && <Message tone="trouble">The question banks could not be loaded. {failure}</Message>}
        {interviews?.length === 0 && <EmptyHome />}
        {inCall && open}
        <InterviewLinks title="Prepared" interviews={prepared} atFirst={4} />
        {!inCall && open}
        <div className="grid grid-cols-1 gap-2">
          <StartForm />
          <OpenKitButton {...kit} />
        </div>
        <InterviewLinks title="Recent" interviews={recent} atFirst={5} />
        {interviews?.some(({ sample }) => sample) && <RemoveSampleButton />}
      </main>
      {kit.asked && <OpenKit opening={kit} />}
    </KitDrop>
  );
}
