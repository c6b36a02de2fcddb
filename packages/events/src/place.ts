import { checkObject } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { Line, Title, WebAddress } from "./text.ts";
import { Zone } from "./when.ts";

/** How people take part. Absent where it was not announced. */
export const Format = z.enum(["in-person", "virtual", "hybrid"]);
export type Format = z.infer<typeof Format>;

/** Where an event takes place. */
export const Venue = z.strictObject({
  /** The name of the building: a hotel, a palace of congresses. */
  name: Title.optional(),
  /** The room within it. */
  room: Title.optional(),
  /** Street and number. */
  address: Title.optional(),
  /** The city, alone. */
  city: Title,
  /** ISO 3166-1 alpha-2: CM. */
  country: z
    .string("expected a country as two capital letters such as CM")
    .regex(/^[A-Z]{2}$/, "expected a country as two capital letters such as CM"),
  /** Needed where the country does not tell it: Lubumbashi, or a host who is no partner. */
  timeZone: Zone.optional(),
});
export type Venue = z.infer<typeof Venue>;

/**
 * Where an event takes place online. Whoever has the join link is in the room, so it is for those who come and no one
 * else, unless `joinUrlIsPublic` says that it was published.
 */
export const Online = z
  .strictObject({
    /** The name of the product, which is the same in all languages: `Zoom`. */
    platform: Line.optional(),
    /** The address by which people enter, for those who come alone. */
    joinUrl: WebAddress.optional(),
    /** That the address was published: everybody may be shown it. */
    joinUrlIsPublic: z.literal(true).optional(),
  })
  .refine(({ platform, joinUrl }) => platform !== undefined || joinUrl !== undefined, {
    message: "expected a platform, a joinUrl or both, found neither",
  })
  .refine(
    ({ joinUrl, joinUrlIsPublic }) => joinUrlIsPublic === undefined || joinUrl !== undefined,
    {
      path: ["joinUrlIsPublic"],
      message: "expected a joinUrl beside it",
    },
  );
export type Online = z.infer<typeof Online>;

interface Place {
  readonly format?: Format | undefined;
  readonly venue?: Venue | undefined;
  readonly country?: string | undefined;
  readonly online?: Online | undefined;
}

/** The address at which everybody may join; undefined where there is none, or where it is not public. */
export function publicJoinUrl(event: Place): string | undefined {
  checkObject("event", event);
  const { online } = event;
  return online?.joinUrlIsPublic === true ? online.joinUrl : undefined;
}

/** The online part as everybody may read it: without a join link that is not public. */
export function publicOnline({ online }: Place): Online | undefined {
  if (online === undefined || online.joinUrlIsPublic === true) return online;
  return online.platform === undefined ? undefined : { platform: online.platform };
}

/** A venue belongs to what takes place in person, an online part to what takes place online; what is hybrid may have both. */
export function checkPlace(
  { format, venue, country, online }: Place,
  context: z.core.$RefinementCtx,
): void {
  const refuse = (field: string, message: string) => {
    context.addIssue({ code: "custom", path: [field], message });
  };
  if (
    (format === "in-person" || format === "hybrid") &&
    venue === undefined &&
    country === undefined
  )
    refuse("format", `expected a venue beside the format ${format}, or the format virtual`);
  if (format === "virtual" && venue !== undefined)
    refuse("venue", "expected no venue beside the format virtual: hybrid has both");
  if (online !== undefined && format !== "virtual" && format !== "hybrid")
    refuse("online", "expected the format virtual or hybrid beside it");
}
