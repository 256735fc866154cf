import { useEffect, useEffectEvent } from 'react';
import { useRegisters } from '@/lib/db/live/use-registers';
import { useLive } from '../live-context';

/** Hands on the stored draft, as the page that writes goes on typing. Of use only to a page that reads along. */
export function StoredDraft({ onDraft }: { readonly onDraft: (text: string) => void }): null {
  const { interview } = useLive();
  const text = useRegisters(interview.id, 'draft')?.[0]?.value.text ?? '';
  const show = useEffectEvent(onDraft);
  useEffect(() => show(text), [text]);
  return null;
}
