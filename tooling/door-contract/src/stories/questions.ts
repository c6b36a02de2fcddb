import { joinUrl, withDeadline } from "../cast.ts";
import { reads, without } from "../hearing.ts";
import type { Stories } from "../story.ts";

export const questions: Stories = {
  "those who come are reminded a week, a day and an hour before, with the link to join": {
    async tell({ seat, as, until, title }) {
      await seat({ awa: "SN", erik: "SE", kofi: "GH" });
      await as("awa").answers("ACCEPTED");
      await as("erik").answers("DECLINED");
      for (const before of [
        "2027-04-01T09:59:00Z",
        "2027-04-07T09:59:00Z",
        "2027-04-08T08:59:00Z",
      ] as const) {
        await until(before);
        await as("awa").isTold();
        await until(
          `${before.slice(0, 10)}T${before.startsWith("2027-04-08") ? "09" : "10"}:00:00Z` as typeof before,
        );
        await as("awa").isTold(["reminder", title, joinUrl]);
      }
      await until("2027-04-08T12:30:00Z");
      for (const who of ["awa", "erik", "kofi"]) await as(who).isTold();
    },
  },
  "the link is not for those who are not confirmed: it follows once they are": {
    async tell({ seat, as, salma, until, locale, nameOf }) {
      await seat({ erik: "SE" });
      await as("nina").speaks(locale);
      await as("nina").joins("SN");
      await as("nina").answers("ACCEPTED");
      await until("2027-04-01T10:00:00Z");
      await as("nina").isTold(["reminder", without(joinUrl)]);
      await salma.isTold(["joined"], ["unconfirmed", nameOf("SN")]);
      await as("erik").isTold();
      await salma.confirms("nina", "SN");
      await until("2027-04-01T11:00:00Z");
      await as("nina").isTold(["membership:confirmed"], ["reminder", joinUrl]);
    },
  },
  "who wants no reminders gets none, and organisers choose when they come": {
    async tell({ seat, as, salma, until }) {
      await seat({ awa: "SN", erik: "SE" });
      await as("awa").answers("ACCEPTED");
      await as("erik").answers("ACCEPTED");
      await as("erik").wantsReminders(false);
      await salma.setsReminders([3 * 24 * 60]);
      await until("2027-04-01T10:00:00Z");
      await as("awa").isTold();
      await until("2027-04-05T10:00:00Z");
      await as("awa").isTold(["reminder"]);
      await until("2027-04-07T10:00:00Z");
      await as("awa").isTold();
      await as("erik").isTold();
    },
  },
  "reminders move with the date": {
    async tell({ seat, as, salma, until }) {
      await seat({ awa: "SN" });
      await as("awa").answers("ACCEPTED");
      await salma.changes({ kind: "reschedule", day: "2027-04-15" });
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["changed"]);
      await until("2027-04-01T10:00:00Z");
      await as("awa").isTold();
      await until("2027-04-08T14:00:00Z");
      await as("awa").isTold(["reminder"]);
    },
  },
  "focal points of delegations without a definite answer are asked before the deadline": {
    event: withDeadline,
    async tell({ seat, as, salma, until, nameOf, dayOf, title }) {
      await seat({ awa: "SN", fatou: "SN", erik: "SE", kofi: "GH" });
      for (const [who, code] of [
        ["awa", "SN"],
        ["erik", "SE"],
        ["kofi", "GH"],
      ] as const)
        await salma.makesFocalPoint(who, code);
      await as("erik").answers("DECLINED");
      await as("kofi").answers("TENTATIVE");
      await until("2027-03-22T09:00:00Z");
      for (const who of ["awa", "erik", "kofi"]) await as(who).isTold(["membership:focal-point"]);
      await until("2027-03-26T08:00:00Z");
      await as("awa").isTold(["chase", title, nameOf("SN"), dayOf("2027-03-31")]);
      await as("kofi").isTold(["chase", nameOf("GH")]);
      await as("erik").isTold();
      await as("fatou").isTold();
      await as("awa").answers("ACCEPTED");
      await until("2027-03-30T08:00:00Z");
      await as("awa").isTold();
      await as("kofi").isTold(["chase"]);
      await salma.isTold();
      await until("2027-04-01T08:00:00Z");
      await salma.isTold(["sum-up", title]);
    },
  },
  "an organiser asks now, and that once": {
    async tell({ seat, as, salma, until, nameOf }) {
      await seat({ awa: "SN", erik: "SE" });
      await salma.makesFocalPoint("awa", "SN");
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["membership:focal-point"]);
      await salma.chases({ twice: () => until("2027-03-22T09:30:00Z") });
      await until("2027-03-22T10:00:00Z");
      await as("awa").isTold(["chase", nameOf("SN")]);
      await as("erik").isTold();
      await salma.changes({ kind: "cancel" });
      await reads(salma.chases(), "cancelled");
    },
  },
};
