import { expect, test } from "vitest";
import { isCalAddress, isUri, toCalAddress, toUri } from "./uri.ts";

test.each([
  ["https://example.org/a?b=1,2;c#d", "https://example.org/a?b=1,2;c#d"],
  ["https://example.org/réunion", "https://example.org/r%C3%A9union"],
  ["https://example.org/a|b{c}", "https://example.org/a%7Cb%7Bc%7D"],
  ["https://example.org/100%", "https://example.org/100%25"],
  ["https://example.org/%C3%A9", "https://example.org/%C3%A9"],
])("the address %s is written %s", (address, uri) => {
  expect(toUri(address)).toBe(uri);
  expect(isUri(address)).toBe(true);
});

test.each([
  ["desk@example.org", "mailto:desk@example.org"],
  ["o'neil+x@example.org", "mailto:o'neil+x@example.org"],
  ["a%b@example.org", "mailto:a%25b@example.org"],
  ["a?b&c#d/e@example.org", "mailto:a%3Fb%26c%23d%2Fe@example.org"],
  ["ngô@example.org", "mailto:ng%C3%B4@example.org"],
  ["urn:uuid:1", "urn:uuid:1"],
])("the user %s is written %s", (address, uri) => {
  expect(toCalAddress(address)).toBe(uri);
  expect(isCalAddress(address)).toBe(true);
});

test.each(["desk", "", "https://", "a b@example.org", "mailto:", undefined])(
  "%j is no address of a user",
  (address) => {
    expect(isCalAddress(address)).toBe(false);
  },
);
