"""What may be attached, by what it is and not by what it is called."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.codecs.attachments import documents as d

from startex.codecs.attachments import MEDIA_TYPES, inspect, inspect_apart
from startex.codecs.attachments.numbers import MOST_UNPACKED_BYTES
from startex.language.staff_refusals import (
    AttachmentActive,
    AttachmentNotAllowed,
    AttachmentUnsound,
)

GPX = b'<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="38" lon="68"/></gpx>'
GEOJSON = b'{"type": "Point", "coordinates": [68.8, 38.6]}'
GOOD = {
    "brief.pdf": d.pdf(),
    "packed.pdf": d.pdf(packed=True),
    "point.png": d.png(),
    "photo.jpg": d.jpeg(),
    "photo.JPEG": d.jpeg(),
    "note.txt": "Дозор выслан.\n".encode(),
    "old note.txt": "Дозор выслан.\n".encode("cp1251"),
    "list.csv": b"unit;place\n7 BN;-38.5\n8 BN;+7 900 123\n",
    "table.xlsx": d.xlsx(),
    "order.docx": d.docx(),
    "order.odt": d.odt(),
    "route.kml": d.kml(
        "<Style><IconStyle><Icon><href>https://maps/x.png</href></Icon></IconStyle></Style>"
    ),
    "route.gpx": GPX,
    "area.geojson": GEOJSON,
}


@pytest.mark.parametrize("name", GOOD)
def test_what_only_says_something_is_taken(name: str) -> None:
    assert inspect(name, GOOD[name]) == MEDIA_TYPES[name.rpartition(".")[2].lower()]


def _renamed(packed: bytes, old: bytes, new: bytes) -> bytes:
    assert old in packed
    return packed.replace(old, new)


ACTIVE = {
    "script.pdf": (d.pdf(script="app.alert(1)"), "JavaScript"),
    "hidden.pdf": (_renamed(d.pdf(script="x"), b"/JavaScript", b"/J#61va#53cript"), "JavaScript"),
    "packed.pdf": (d.pdf(script="app.alert(1)", packed=True), "/J"),
    "attached.pdf": (d.pdf(attached=b"MZ"), "/EmbeddedFile"),
    "launch.pdf": (_renamed(d.pdf(script="x"), b"/JavaScript", b"/Launch"), "/Launch"),
    "macro.docx": (d.docx(more={"word/vbaProject.bin": b"x"}), "vba"),
    "macro-type.docx": (
        d.docx(main="application/vnd.ms-word.document.macroEnabled.main+xml"),
        "macro",
    ),
    "control.docx": (d.docx(more={"word/activeX/activeX1.xml": b"<a/>"}), "activeX"),
    "ole.docx": (d.docx(more={"word/embeddings/object1.bin": b"\xd0\xcf\x11\xe0"}), "object1"),
    "template.docx": (
        d.docx(relations=d.relation("attachedTemplate", "http://e/t.dotm")),
        "e/t.dotm",
    ),
    "picture.docx": (d.docx(relations=d.relation("image", "http://e/spy.png")), "spy.png"),
    "share.docx": (d.docx(relations=d.relation("hyperlink", "file://host/x")), "file://host/x"),
    "field.docx": (
        d.docx("<w:r><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\x</w:instrText></w:r>"),
        "DDEAUTO",
    ),
    "nested.docx": (
        d.docx(more={"word/embeddings/book.xlsx": d.docx(more={"xl/vbaProject.bin": b"x"})}),
        "vbaProject",
    ),
    "macro.odt": (d.odt(more={"Basic/Standard/Module1.xml": b"<a/>"}), "Basic/"),
    "event.odt": (d.odt("<o:event-listener/>"), "event-listener"),
    "object.odt": (d.odt("<o:object-ole/>"), "object-ole"),
    "loads.odt": (d.odt('<o:image x:href="http://e/spy.png" x:actuate="onLoad"/>'), "spy.png"),
    "net.kml": (
        d.kml("<NetworkLink><Link><href>http://e/a.kml</href></Link></NetworkLink>"),
        "NetworkLink",
    ),
    "words.kml": (d.kml("<description>&lt;script&gt;x&lt;/script&gt;</description>"), "script"),
    "entity.gpx": (b'<!DOCTYPE gpx [<!ENTITY a "b">]><gpx/>', "DOCTYPE"),
    "words.geojson": (
        b'{"type": "Feature", "properties": {"d": "<img src=http://e/s.png>"}}',
        "img",
    ),
    "formula.csv": (b"name,value\nx,=cmd|'/c calc'!A0\n", "=cmd"),
    "quoted.csv": (b'a;b\n"@SUM(1)";+cmd()\n', "@SUM"),
}


@pytest.mark.parametrize("name", ACTIVE)
def test_what_acts_by_itself_is_refused_and_named(name: str) -> None:
    data, found = ACTIVE[name]
    with pytest.raises(AttachmentActive) as refused:
        inspect(name, data)
    assert refused.value.name == name
    assert found in refused.value.found


def _bomb() -> bytes:
    written = io.BytesIO()
    with (
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        packed.open("word/media/a.bmp", "w") as part,
    ):
        for _ in range(MOST_UNPACKED_BYTES // 1_000_000 + 1):
            part.write(bytes(1_000_000))
    return written.getvalue()


def _locked_zip() -> bytes:
    data = bytearray(d.docx())
    for magic, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(magic)
        data[at + flags] |= 1
    return bytes(data)


UNSOUND = {
    "bomb.docx": (_bomb(), "swollen"),
    "locked.docx": (_locked_zip(), "encrypted"),
    "locked.pdf": (d.locked_pdf(), "encrypted"),
    "locked.odt": (d.odt(manifest="<m:encryption-data/>"), "encrypted"),
    "cut.docx": (d.docx()[:-40], "broken"),
    "cut.png": (d.png()[:-6], "broken"),
    "cut.pdf": (d.pdf()[:-200], "broken"),
    "changed.png": (d.png().replace(b"\x08\0\0\0\0", b"\x08\0\0\0\1"), "broken"),
    "two.png": (d.png() + d.docx(), "more_than_one"),
    "two.jpg": (d.jpeg() + b"<script>alert(1)</script>", "more_than_one"),
    "two.pdf": (d.pdf() + d.docx(), "more_than_one"),
    "before.docx": (b"PK\x03\x04" + b"x" * 50 + d.docx(), "more_than_one"),
}


@pytest.mark.parametrize("name", UNSOUND)
def test_what_nobody_can_look_into_is_refused(name: str) -> None:
    data, reason = UNSOUND[name]
    with pytest.raises(AttachmentUnsound) as refused:
        inspect(name, data)
    assert refused.value.reason == reason


OTHER = {
    "picture.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "page.html": b"<!DOCTYPE html><p>x",
    "page.txt": b"\n <SCRIPT>x</SCRIPT>",
    "shell.txt": b"#!/bin/sh\nrm x",
    "program.exe": b"MZ\x90\0",
    "program.pdf": b"MZ\x90\0",
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "packed.zip": d.zipped({"a.txt": b"a"}),
    "packed.docx": d.zipped({"a.txt": b"a"}),
    "empty.txt": b"",
    "noise.txt": bytes(range(32)),
    "other.geojson": b'{"type": "Other"}',
    "other.kml": GPX,
    "note": b"words",
}


@pytest.mark.parametrize("name", OTHER)
def test_other_files_are_refused_with_what_was_found_and_what_is_allowed(name: str) -> None:
    with pytest.raises(AttachmentNotAllowed) as refused:
        inspect(name, OTHER[name])
    assert refused.value.found
    assert ".pdf" in refused.value.allowed or ".txt" in refused.value.allowed


@pytest.mark.parametrize("name", ["brief.docx", "point.pdf", "order.odt", "photo.png"])
def test_content_under_another_ending_is_refused(name: str) -> None:
    others = {
        "brief.docx": d.pdf(),
        "point.pdf": d.png(),
        "order.odt": d.docx(),
        "photo.png": d.jpeg(),
    }
    with pytest.raises(AttachmentNotAllowed) as refused:
        inspect(name, others[name])
    assert f".{name.rpartition('.')[2]}" not in refused.value.allowed


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_a_damaged_file_is_taken_or_refused_and_never_breaks_the_look(
    name: str, data: st.DataObject
) -> None:
    whole = bytearray(GOOD[name])
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    assert _found(inspect, name, bytes(whole))


@pytest.mark.parametrize("name", ["note.txt", "script.pdf", "cut.png", "packed.zip"])
def test_a_child_process_finds_the_same(name: str) -> None:
    known = {**GOOD, **{n: x for n, (x, _) in (ACTIVE | UNSOUND).items()}, **OTHER}
    assert _found(inspect_apart, name, known[name]) == _found(inspect, name, known[name])


def _found(look: Callable[[str, bytes], str], name: str, data: bytes) -> tuple[object, ...]:
    try:
        return (look(name, data),)
    except (AttachmentActive, AttachmentNotAllowed, AttachmentUnsound) as refused:
        return refused.code, refused.fields
