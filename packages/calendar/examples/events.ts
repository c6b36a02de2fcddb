import { describeLoss, readEvents } from "@rabat-process/calendar/read-events";

// As a partner might send it: a series, one of whose times was moved, and an appointment at a place.
const file = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Some program//EN
BEGIN:VEVENT
UID:7kuk@example.org
DTSTAMP:20261120T090000Z
DTSTART;TZID="Romance Standard Time":20270322T100000
DTEND;TZID="Romance Standard Time":20270322T110000
RRULE:FREQ=WEEKLY;COUNT=2
SUMMARY;LANGUAGE=fr:Point d’équipe
ATTENDEE;CN=Awa:mailto:awa@example.org
END:VEVENT
BEGIN:VEVENT
UID:9xyz@example.org
DTSTAMP:20261120T090000Z
DTSTART;VALUE=DATE:20270603
SUMMARY:Migration week
LOCATION:Transcorp Hilton\\, Abuja\\, Nigeria
END:VEVENT
END:VCALENDAR
`;

const { events, losses } = readEvents(file, {
  locale: "en",
  kind: "technical-meeting",
  from: "2027-01-01",
  to: "2027-12-31",
  at: "2026-11-29T10:00:00Z",
});

for (const { slug, completed } of events) {
  console.log(slug, completed.ok ? completed.event.when : completed.issues.map(({ path }) => path));
}
for (const loss of losses) console.log(describeLoss(loss, "en"));
