import { EyeOff, LayoutDashboard } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Mark } from '@/components/ui/mark';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import type { HomeLists } from '@/lib/domain/home-lists';
import { useHomeLists } from '@/lib/db/live/use-home-lists';
import { useStartupStore } from '@/lib/stores/startup-store';
import { AT_FIRST } from './at-first';
import { EmptyHome } from './empty-home';
import { InterviewLinks } from './interview-links';
import { KitDrop } from './kit/kit-drop';
import { OpenKit } from './kit/open-kit';
import { OpenKitButton } from './kit/open-kit-button';
import { useKitOpening } from './kit/use-kit-opening';
import { RemoveSampleButton } from './remove-sample-button';
import { StartForm } from './start-form';

interface HomeProps {
  /** The lists where they have been read already: shown until they are read again. */
  readonly lists?: HomeLists | undefined;
}

/** The panel's home: the call to return to, what is prepared and under way, a new interview, then what is done. */
export function Home({ lists: atFirst }: HomeProps) {
  const app = useApp();
  const [lengths, setLengths] = useState(AT_FIRST);
  const lists = useHomeLists(lengths) ?? atFirst;
  const failure = useStartupStore((state) => state.failure);
  const kit = useKitOpening();
  const links = (title: string, list: keyof typeof AT_FIRST) => (
    <InterviewLinks
      key={list}
      title={title}
      list={lists?.[list]}
      atFirst={AT_FIRST[list]}
      length={lengths[list]}
      onLength={(length) => setLengths((before) => ({ ...before, [list]: length }))}
    />
  );

  const listed = lists
    ? [...lists.prepared.interviews, ...lists.underWay.interviews, ...lists.recent.interviews]
    : [];
  const empty = lists !== undefined && listed.length === 0;

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
        {empty && <EmptyHome />}
        {lists?.inCall && links('Under way', 'underWay')}
        {links('Prepared', 'prepared')}
        {!lists?.inCall && links('Under way', 'underWay')}
        <div className="grid grid-cols-1 gap-2">
          <StartForm />
          <OpenKitButton {...kit} />
        </div>
        {links('Recent', 'recent')}
        {listed.some(({ sample }) => sample) && <RemoveSampleButton />}
      </main>
      {kit.asked && <OpenKit opening={kit} />}
    </KitDrop>
  );
}
