/** Builds the extension and opens it beside a sample call; with `--screenshots` it takes pictures of it and ends. */
import { start } from './start/start';

process.exitCode = await start(process.argv.slice(2));
