/**
 * Reads a JSON file that ships within the extension.
 * @throws Error where the file cannot be read
 */
export async function readAsset(path: `/${string}.json`): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The extension's own file ${path} cannot be read.`);
  return response.json();
}
