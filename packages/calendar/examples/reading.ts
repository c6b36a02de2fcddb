import { lintICalendar, parseICalendar } from "@rabat-process/calendar";

// Of a program that ends lines by LF, knows no rule of escaping, and writes days that do not exist.
const file = Buffer.from(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Some program//EN
BEGIN:VEVENT
UID:example-1@example.org
DTSTAMP:20261120T090000Z
DTSTART;VALUE=DATE:20270229
SUMMARY;LANGUAGE=fr:Réunion, puis débat
END:VEVENT
END:VCALENDAR
`);

for (const event of parseICalendar(file).components[0]?.components ?? []) {
  for (const { name, parameters, value, line } of event.properties) {
    const values = parameters.map((parameter) => `${parameter.name}=${parameter.values.join()}`);
    console.log(line, name, values.join(" "), value);
  }
}

for (const { severity, line, column, problem, advice } of lintICalendar(file)) {
  console.log(`${line}:${column} ${severity}: ${problem}. ${advice}`);
}
