/** What became of something that was to be copied. */
export interface Copied {
  readonly what: string;
  readonly failed: boolean;
}

/** Tells in place that something is on the clipboard, or that it could not be put there. Nothing stands over what is next. */
export function CopiedLine({ copied }: { readonly copied: Copied | null }) {
  return (
    <p role="status" className={`text-small empty:hidden ${copied?.failed ? 'text-trouble' : 'text-muted'}`}>
      {copied &&
        (copied.failed
          ? `${copied.what} could not be copied. Nothing is lost: try again.`
          : `${copied.what} copied.`)}
    </p>
  );
}
