/** A file of the second copy as it lies there. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
}

/** A file open for writing at its end. Nobody else can open it meanwhile. */
export interface OpenCopyFile {
  /** How long it is now. */
  readonly bytes: number;
  /** Writes all of it at the end. Throws where there is no room; a part may be written then. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when everything that was written is on the disk. */
  flush(): Promise<void>;
  /** Cuts the file to a length. */
  truncate(bytes: number): Promise<void>;
  close(): Promise<void>;
}

/** The folder that the second copy lies in. Several pages work in it at the same time. */
export interface CopyFiles {
  list(): Promise<readonly ListedFile[]>;
  /** Opens a file for writing at its end; null where another holds it, or where it is not there and not to be made. */
  open(name: string, create: boolean): Promise<OpenCopyFile | null>;
  /** What a file holds, from a byte on, in pieces; also while it is open. Nothing where it is not there. */
  read(name: string, from?: number): AsyncIterable<Uint8Array>;
  /** Removes a file. One that another holds stays; one that is not there is no trouble. */
  remove(name: string): Promise<void>;
  /** Waits for its turn among all pages: one that is `alone`, or any number `together`. Whoever dies gives way. */
  turn<T>(mode: 'alone' | 'together', work: () => Promise<T>): Promise<T>;
}
