import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { HomeLengths, HomeLists } from '../../domain/home-lists';
import { completeHomeLists, homeListsAtOnce } from '../home-lists';
import { useDatabase } from './database-context';

/**
 * The lists of the home screen, where there are very many interviews without some of the older ones; undefined while they are being
 * read.
 * @param lengths how many of each list are shown; null where none are wanted now
 */
export function useHomeListsAtOnce(lengths: HomeLengths | null): HomeLists | undefined {
  const db = useDatabase();
  return useLiveQuery(() => (lengths ? homeListsAtOnce(db, lengths) : undefined), [db, lengths]);
}

/**
 * The lists of the home screen; undefined while they are being read, and where there are very many interviews at first without
 * some of the older ones.
 */
export function useHomeLists(lengths: HomeLengths): HomeLists | undefined {
  const db = useDatabase();
  const atOnce = useHomeListsAtOnce(lengths);
  const needed = useLater(atOnce?.complete === false);
  const all = useLiveQuery(
    () => (needed ? completeHomeLists(db, lengths) : undefined),
    [db, lengths, needed],
  );
  return needed ? (all ?? atOnce) : atOnce;
}

/** The same a second later: looking through ten thousand keys should not hold up the person who opens one of the first. */
function useLater(wanted: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(wanted), 1000);
    return () => clearTimeout(timer);
  }, [wanted]);
  return wanted && later;
}
