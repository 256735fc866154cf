import { Mark } from '@/components/ui/mark';

const PAGES = [
  { page: 'interviews', title: 'Interviews' },
  { page: 'openings', title: 'Openings' },
  { page: 'loops', title: 'Loops' },
  { page: 'team', title: 'Team' },
  { page: 'settings', title: 'Settings' },
];

/** The pages of the dashboard. */
export function SideNavigation({ page: here }: { readonly page: string }) {
  return (
    <nav aria-label="Dashboard" className="border-r border-line bg-surface px-2.5 py-4 print:hidden">
      <div className="sticky top-4">
        <p className="flex items-center gap-2 px-2.5 pb-3.5 font-bold">
          <Mark /> Evenhand
        </p>
        <ul className="grid gap-0.5">
          {PAGES.map(({ page, title }) => (
            <li key={page}>
              <a
                href={`#/${page}`}
                aria-current={page === here ? 'page' : undefined}
                className="block rounded-control px-2.5 py-1.5 text-muted hover:bg-raised aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-text"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
