"""What libical and python icalendar read of the calendars that are named, as JSON: instants in Unix seconds."""

import base64
import json
import sys
from datetime import date, datetime, timezone

import gi
import icalendar

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def by_icalendar(data):
    """Takes zones from the tz database of the machine."""
    calendar = icalendar.Calendar.from_ical(data)

    def seconds(value):
        if isinstance(value, datetime):
            return int(value.timestamp())
        return int(datetime(value.year, value.month, value.day, tzinfo=timezone.utc).timestamp())

    def event(component):
        start = component["DTSTART"].dt
        end = component["DTEND"].dt if "DTEND" in component else start
        return {
            "uid": str(component["UID"]),
            "start": seconds(start),
            "end": seconds(end),
            "days": isinstance(start, date) and not isinstance(start, datetime),
            "summary": str(component["SUMMARY"]),
            "description": str(component.get("DESCRIPTION", "")),
            "cancelled": component.get("STATUS") == "CANCELLED",
        }

    events = [component for component in calendar.walk("VEVENT")]
    errors = [str(error) for component in events for error in component.errors]
    return {"errors": errors, "events": [event(component) for component in events]}


def by_libical(data):
    """Takes zones from the VTIMEZONEs of the calendar."""
    calendar = ICalGLib.Component.new_from_string(data.decode("utf-8"))

    def seconds(time):
        return time.as_timet_with_zone(time.get_timezone())

    def is_cancelled(event):
        status = event.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY)
        return status is not None and status.get_status() == ICalGLib.PropertyStatus.CANCELLED

    events = []
    event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while event:
        events.append(
            {
                "uid": event.get_uid(),
                "start": seconds(event.get_dtstart()),
                "end": seconds(event.get_dtend()),
                "days": event.get_dtstart().is_date(),
                "summary": event.get_summary(),
                "description": event.get_description() or "",
                "cancelled": is_cancelled(event),
            }
        )
        event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    errors = [] if calendar.count_errors() == 0 else ["content lines that libical cannot read"]
    # Of the method too, where there is one (RFC 5546).
    if not ICalGLib.restriction_check(calendar):
        errors.append("a restriction of RFC 5545 or RFC 5546")
    return {"errors": errors, "events": events}


def accuses(judge, data):
    try:
        return bool(judge(data)["errors"])
    except Exception:
        return True


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    return {"libical": by_libical(data), "icalendar": by_icalendar(data)}


def examine(questions):
    """Whether one of them finds anything wrong, for each file in Base64."""
    files = [base64.b64decode(question) for question in questions]
    return [accuses(by_libical, data) or accuses(by_icalendar, data) for data in files]


if sys.argv[1:] == ["--examine"]:
    json.dump(examine(json.load(sys.stdin)), sys.stdout)
else:
    json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
