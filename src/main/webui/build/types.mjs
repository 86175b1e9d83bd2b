/*
 * Writes src/generated/api.d.ts from the OpenAPI document that the Java build leaves in target/openapi.
 * Without that document (a checkout in which only the web UI is worked on) the types are open, so that everything
 * still compiles; with it, a screen that disagrees with the server does not.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../../../target/openapi/openapi.json', import.meta.url);
const target = fileURLToPath(new URL('../src/generated/api.d.ts', import.meta.url));

const open = `// No OpenAPI document was found: the server's types are open.
/* eslint-disable @typescript-eslint/no-explicit-any */
type OpenOperation = { parameters: any; requestBody?: any; responses: any };
export interface paths {
  [path: \`/api/\${string}\`]: Record<'get' | 'put' | 'post' | 'delete' | 'patch', OpenOperation>;
}
export interface components {
  schemas: Record<string, any>;
}
`;

function upToDate() {
  return (
    existsSync(target) &&
    statSync(target).mtimeMs > statSync(document).mtimeMs &&
    !readFileSync(target, 'utf8').startsWith('// No OpenAPI')
  );
}

mkdirSync(dirname(target), { recursive: true });
if (!existsSync(document)) {
  console.warn('No OpenAPI document: types are open. `mvn -o process-classes -Dwebui.skip=true` writes it.');
  if (!existsSync(target) || readFileSync(target, 'utf8') !== open) writeFileSync(target, open);
} else if (!upToDate()) {
  // What the server leaves out of "required" is nevertheless always sent: absent values are null, and say so.
  const ast = await openapiTS(document, { propertiesRequiredByDefault: true });
  writeFileSync(target, astToString(ast));
}
