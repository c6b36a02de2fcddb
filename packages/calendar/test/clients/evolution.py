"""A calendar of Evolution data server. Answers each line on standard input by one line of JSON:

["subscribe", address]  it is fetched from there
["open"]                it is the one that everybody has, empty
["refresh"]             has it fetched
["receive", text]       takes a message of RFC 5546
["read"]                tells its events, instants in Unix seconds
"""

import json
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

FIRST = 1420070400  # 2015
LAST = 1893456000  # 2030
NOT_WAITING = 2**32 - 1


def subscribe(address):
    registry = EDataServer.SourceRegistry.new_sync(None)
    source = EDataServer.Source.new_with_uid("feed", None)
    source.set_parent("webcal-stub")
    source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name("webcal")
    uri = GLib.Uri.parse(address, GLib.UriFlags.NONE)
    source.get_extension(EDataServer.SOURCE_EXTENSION_WEBDAV_BACKEND).set_uri(uri)
    registry.commit_source_sync(source, None)
    return connect(registry.ref_source("feed"))


def connect(source):
    client = ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, NOT_WAITING, None)
    client.set_default_timezone(ICalGLib.Timezone.get_utc_timezone())
    return client


def read(client):
    """By the instances that Evolution draws, in the zones that it chose."""
    events = []

    def seconds(time):
        return time.as_timet_with_zone(time.get_timezone())

    def add(event, start, end, *_):
        events.append(
            {
                "uid": event.get_uid(),
                "start": seconds(start),
                "end": seconds(end),
                "days": event.get_dtstart().is_date(),
                "summary": event.get_summary(),
                "description": event.get_description(),
                "cancelled": event.get_status() == ICalGLib.PropertyStatus.CANCELLED,
            }
        )
        return True

    client.generate_instances_sync(FIRST, LAST, None, add)
    return events


def main():
    client = None
    for line in sys.stdin:
        command, *arguments = json.loads(line)
        answer = None
        if command == "subscribe":
            client = subscribe(*arguments)
        elif command == "open":
            client = connect(EDataServer.SourceRegistry.new_sync(None).ref_builtin_calendar())
        elif command == "refresh":
            client.refresh_sync(None)
        elif command == "receive":
            client.receive_objects_sync(ICalGLib.Component.new_from_string(*arguments), 0, None)
        elif command == "read":
            answer = read(client)
        print(json.dumps(answer), flush=True)


main()
