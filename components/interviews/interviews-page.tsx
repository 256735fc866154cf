import { useDeferredValue, useState } from 'react';
import { inputClass } from '@/components/ui/field';
import { PageHeading } from '@/components/ui/page-heading';
import { ShowMore } from '@/components/ui/show-more';
import { useInterviewList } from '@/lib/db/live/use-interview-list';
import { BackupReminder } from './backup-reminder';
import { InterviewList } from './interview-list';

/** How many interviews are shown at a time; where there are more, they can be searched. */
const PAGE = 30;

/** Every interview of this browser, newest first, as it stands. */
export function InterviewsPage() {
  const [words, setWords] = useState('');
  const [length, setLength] = useState(PAGE);
  const list = useInterviewList(useDeferredValue(words), length);
  const none = list?.interviews.length === 0;

  return (
    <>
      <PageHeading
        title="Interviews"
        sub="What you ran in this browser. Interviews are started in the side panel."
      />
      <BackupReminder />
      {none && words === '' && (
        <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
          <p className="font-semibold text-text">No interviews yet</p>
          <p className="mx-auto mt-1 max-w-120">
            Open the side panel with the toolbar button beside your video call, name the candidate and choose
            a kit.
          </p>
        </div>
      )}
      {list && (list.more || list.interviews.length > PAGE || words !== '') && (
        <input
          type="search"
          aria-label="Find an interview"
          placeholder="Find by candidate or kit"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={200}
          value={words}
          className={`${inputClass} mb-3 max-w-90`}
          onChange={(event) => {
            setWords(event.target.value);
            setLength(PAGE);
          }}
        />
      )}
      {none && words !== '' && (
        <p className="text-muted">No interview has these words in its candidate or its kit.</p>
      )}
      {list && !none && <InterviewList interviews={list.interviews} />}
      {list?.more && (
        <ShowMore
          shown={list.interviews.length}
          count={list.count}
          onMore={() => setLength(list.interviews.length + PAGE)}
        />
      )}
    </>
  );
}
