export { readAnnouncement } from "./read-announcement.ts";
