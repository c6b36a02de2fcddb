import { createManifest, exampleUrl, manifestFiles } from "../src/manifest.ts";

// Prints the manifest of an app in Socket Mode, for the Slack CLI (`.slack/hooks.json`).
const { PUBLIC_URL: publicUrl = exampleUrl } = process.env;
console.log(JSON.stringify(createManifest({ ...manifestFiles["manifest.json"], publicUrl })));
