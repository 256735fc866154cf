import type { HomeLengths } from '@/lib/domain/home-lists';

/** How many of each list are shown until the person asks for more. */
export const AT_FIRST: HomeLengths = { prepared: 4, underWay: 4, recent: 5 };
