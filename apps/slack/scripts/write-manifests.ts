import { writeFileSync } from "node:fs";
import { createManifest, exampleUrl, manifestFiles } from "../src/manifest.ts";

// Writes the manifests that come with the app.
for (const [file, kind] of Object.entries(manifestFiles)) {
  const manifest = createManifest({ ...kind, publicUrl: exampleUrl });
  writeFileSync(
    new URL(`../${file}`, import.meta.url),
    `${JSON.stringify(manifest, undefined, 2)}\n`,
  );
}
