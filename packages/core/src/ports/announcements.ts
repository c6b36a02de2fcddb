import type { Instant } from "@rabat-process/timezones";

/** A text that an organiser had read, and what became of its events. */
export interface Announcement {
  /** What the door calls it: the message, or the form in which it was pasted. */
  readonly id: string;
  /** Its wordings: one, or one for each language. */
  readonly texts: readonly string[];
  readonly at: Instant;
  /** The drafts of its events: each with the place of its event in the reading. */
  readonly drafts: readonly { readonly place: number; readonly event: string }[];
}

/** The texts that organisers had read, for as long as forms quote them. */
export interface AnnouncementStore {
  /** Keeps a text; another one under its id takes its place, and has no drafts yet. */
  saveAnnouncement(announcement: Omit<Announcement, "drafts">): Promise<void>;
  announcement(id: string): Promise<Announcement | undefined>;
  /** The text from which the draft of an event was made. */
  announcementOf(event: string): Promise<Announcement | undefined>;
  /** Notes that the event at a place of the text is a draft. */
  noteDraft(id: string, draft: Announcement["drafts"][number]): Promise<void>;
  /**
   * Erases the texts that are older than `before`, and those older than `unused` of whose events none is a draft: it was
   * announced, is gone, or never became one.
   *
   * @returns how many were erased
   */
  eraseAnnouncements(than: { readonly before: Instant; readonly unused: Instant }): Promise<number>;
}
