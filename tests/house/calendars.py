"""Calendar files read by two programmes that are not ours.

    calendars.py FILE …    one JSON object per file on standard output, in order:
    {"method", "events": [{"uid", "sequence", "status", "summary", "starts", "attendees"}]}

Fails when icalendar or vobject refuses a file, when they disagree, or when a property that iTIP asks for is missing.
"""

import json
import sys

import icalendar
import vobject


def read(path):
    raw = open(path, "rb").read()
    assert b"\r\n" in raw and b"\n" not in raw.replace(b"\r\n", b""), "lines end with CRLF"
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "no line is longer than 75 octets"
    calendar = icalendar.Calendar.from_ical(raw)
    assert not calendar.errors, calendar.errors
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    other = vobject.readOne(raw.decode("utf-8"))
    method = str(calendar.get("METHOD", ""))
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"):
            assert name in event, f"{path}: an event without {name}"
        assert event.decoded("DTSTART") < event.decoded("DTEND")
        attendees = event.get("ATTENDEE", [])
        attendees = attendees if isinstance(attendees, list) else [attendees]
        if method in ("REQUEST", "CANCEL"):
            assert attendees and "ORGANIZER" in event, f"{path}: {method} without organiser or attendee"
        if method == "CANCEL":
            assert event["STATUS"] == "CANCELLED", f"{path}: CANCEL without the status"
        events.append(
            {
                "uid": str(event["UID"]),
                "sequence": int(event["SEQUENCE"]),
                "status": str(event.get("STATUS", "")),
                "summary": str(event["SUMMARY"]),
                "starts": event.decoded("DTSTART").isoformat(),
                "attendees": [str(a) for a in attendees],
            }
        )
    theirs = sorted(e.uid.value for e in getattr(other, "vevent_list", []))
    assert theirs == sorted(e["uid"] for e in events), "the two readers find different events"
    if method in ("REQUEST", "CANCEL"):
        assert len(events) == 1 and other.method.value == method
        other.validate(raiseException=True)
    return {"method": method, "events": events}


for name in sys.argv[1:]:
    print(json.dumps(read(name)))
