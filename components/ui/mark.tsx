/** The product's mark: two even bars. */
export function Mark() {
  return (
    <svg aria-hidden width="18" height="18" viewBox="0 0 16 16" className="shrink-0 text-accent">
      <rect width="16" height="6" rx="2" fill="currentColor" />
      <rect y="10" width="16" height="6" rx="2" fill="currentColor" />
    </svg>
  );
}
