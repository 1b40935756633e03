"""Old and foreign forms of a spreadsheet, and what a sheet hides, merges and repeats."""

import contextlib
import io
import zipfile
from collections import Counter
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from tests.codecs.folder.small import small
from tests.codecs.workbook.books import book, context, sheet

from startex.codecs import folder
from startex.codecs.workbook import Imported, Mapping, SheetMapping, into, read
from startex.codecs.workbook.folding import means_of
from startex.language.base import Unreadable
from startex.language.values import DeliveryMeans, LineKind, LineStatus
from startex.wording.dtg import parse_dtg

HEADING = ("No", "DTG", "Subject", "Send To", "Description")
#: Written by xlwt 1.3: a title, a date merged over two rows, and a hidden sheet.
OLD = (Path(__file__).parent / "day_one.xls").read_bytes()


def imported(data: bytes, name: str = "list.xlsx", known: Mapping | None = None) -> Imported:
    result = read(name, data, context(), known or Mapping())
    dropped = {(one.sheet, one.row) for one in result.reported if one.dropped}
    assert result.rows_in == len(result.lines) + len(dropped)
    return result


def reasons(result: Imported) -> dict[str, int]:
    return dict(Counter(one.reason for one in result.reported))


def times(result: Imported) -> dict[str, int | None]:
    return {line.id: line.planned_ms for line in result.lines}


MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)


def ods(*rows: tuple[str, ...]) -> bytes:
    """A list as OpenDocument text cells [OpenDocument 1.2 part 1, 9.1]."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    body = "".join(
        f"<table:table-row>{''.join(cell.format(one) for one in row)}</table:table-row>"
        for row in rows
    )
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="MSEL">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
        package.writestr("META-INF/manifest.xml", MANIFEST)
    return saved.getvalue()


def test_an_old_workbook_is_read_with_its_dates_and_merged_days() -> None:
    result = imported(OLD, "day_one.xls")
    assert times(result) == {
        "1": parse_dtg("140600EAUG22"),
        "2": parse_dtg("140715EAUG22"),
        "FSS-3": parse_dtg("150700EAUG22"),
    }
    assert reasons(result) == {"row-above-heading": 1, "sheet-hidden": 2}
    assert [line.means for line in result.lines] == [
        DeliveryMeans.EMAIL,
        DeliveryMeans.PHONE,
        DeliveryMeans.RADIO,
    ]


def test_an_open_document_is_read() -> None:
    result = imported(ods(HEADING, ("1", "D+1 0600", "Мост", "J3", "Взорван.")), "list.ods")
    assert times(result) == {"1": parse_dtg("140600EAUG22")}
    assert {text.source for text in result.texts} == {"ru"}


@settings(max_examples=5, deadline=None)
@given(at=st.lists(st.integers(0, 5631), min_size=1, max_size=4), byte=st.integers(0, 255))
def test_a_damaged_old_workbook_is_read_or_refused_but_never_breaks_the_reader(
    at: list[int], byte: int
) -> None:
    data = bytearray(OLD)
    for place in at:
        data[place] = byte
    with contextlib.suppress(Unreadable):
        imported(bytes(data), "day_one.xls")


def test_an_old_workbook_that_breaks_its_reader_is_refused() -> None:
    # The sector size, at byte 30 of the file [MS-CFB 2.2].
    with pytest.raises(Unreadable) as unreadable:
        imported(OLD[:30] + b"\x03" + OLD[31:], "day_one.xls")
    assert unreadable.value.code == "not-a-workbook"


def test_a_day_merged_over_rows_is_said_of_each_of_them() -> None:
    whole = openpyxl.load_workbook(
        io.BytesIO(
            sheet(
                ("No", "Date", "Time", "Subject"),
                (1, "14 Aug 2022", "0600", "A"),
                (2, None, "0700", "B"),
                (None, None, None, None),
                (3, "15 Aug 2022", "0800", "C"),
            )
        )
    )
    first = whole.active
    assert isinstance(first, Worksheet)
    first.merge_cells("B2:B4")
    saved = io.BytesIO()
    whole.save(saved)
    result = imported(saved.getvalue())
    assert result.rows_in == 3
    assert times(result)["2"] == parse_dtg("140700EAUG22")


def test_a_hidden_sheet_is_left_out_until_a_mapping_asks_for_it() -> None:
    whole = openpyxl.load_workbook(
        io.BytesIO(
            book({"MSEL": (HEADING, (1, "D+1 0600", "A", "J3", "B")), "Old": (HEADING, (9,))})
        )
    )
    whole["Old"].sheet_state = "hidden"
    whole["Old"]["C2"] = "Stale"
    saved = io.BytesIO()
    whole.save(saved)
    result = imported(saved.getvalue())
    assert [line.id for line in result.lines] == ["1"]
    assert reasons(result) == {"sheet-hidden": 2}
    asked = tuple(
        SheetMapping(sheet=one.sheet, heading_row=one.heading_row, columns=one.columns)
        for one in result.used.sheets
    )
    again = imported(saved.getvalue(), known=Mapping(sheets=asked))
    assert [line.id for line in again.lines] == ["1", "9"]


ROWS = tuple((n, f"D+1 0{n}00", f"Title {n}", "J3", "Text") for n in range(1, 6))


def test_a_sheet_for_printing_is_told_from_the_list_it_prints() -> None:
    print_heading = ("MSEL #", "STATUS", "DTG", "SUBJECT")
    printed = tuple((n, "Ready to Inject", when, title) for n, when, title, _to, _text in ROWS)
    own = (6, "Draft", "D+2 0600", "Only here")
    result = imported(book({"PRINT": (print_heading, *printed, own), "MSEL": (HEADING, *ROWS)}))
    assert [line.id for line in result.lines] == ["6", "1", "2", "3", "4", "5"]
    assert reasons(result) == {"row-is-copy": 5}
    assert result.reported[0].allowed == "MSEL!2"


def test_lines_of_the_same_number_on_several_days_are_no_copies() -> None:
    later = tuple((n, when.replace("D+1", "D+2"), *rest) for n, when, *rest in ROWS)
    result = imported(book({"DAY 1": (HEADING, *ROWS), "DAY 2": (HEADING, *later)}))
    assert len(result.lines) == 10


def test_a_status_of_an_older_exercise_does_not_make_a_new_line_played() -> None:
    heading = (*HEADING, "Status")
    result = imported(
        sheet(
            heading,
            (1, "D+1 0600", "A", "J3", "B", "Injected"),
            (2, "D+1 0600", "A", "J3", "B", "injected"),
            (3, "D+1 0600", "A", "J3", "B", "Contingency"),
            (4, "D+1 0600", "A", "J3", "B", "Approved"),
        )
    )
    assert reasons(result) == {"status-played": 2}
    assert result.lines[2].kind is LineKind.CONTINGENCY
    assert result.lines[0].columns["Status"] == "Injected"
    assert result.lines[3].status is LineStatus.APPROVED


@pytest.mark.parametrize(
    "data",
    [
        b"sep=|\r\nNo|Subject|DTG\r\n1|Bridge; road|D+1 0600\r\n",
        b"No|Subject|DTG\r\n1|Bridge; road|D+1 0600\r\n",
        b'\xef\xbb\xbfNo\tSubject\tDTG\n1\t"Bridge; road"\tD+1 0600\n',
        "No\tSubject\tDTG\r\n1\tBridge; road\tD+1 0600\r\n".encode("utf-16"),
        b'No,Subject,DTG\r1,"Bridge; road",D+1 0600\r',
    ],
)
def test_a_text_table_is_read_in_the_dialect_it_is_in(data: bytes) -> None:
    result = imported(data, "list.csv")
    assert times(result) == {"1": parse_dtg("140600EAUG22")}
    assert result.texts[0].versions[0].body == "Bridge; road"


def test_an_older_encoding_is_read_once_a_mapping_names_it() -> None:
    data = "№;Тема;Время\n1;Мост;D+1 0600\n".encode("cp1251")
    result = imported(data, "list.csv", Mapping(encoding="cp1251"))
    assert result.texts[0].versions[0].body == "Мост"


#: What was met in real lists; None where it says of no means how the line is delivered.
SPELLINGS: dict[str, DeliveryMeans | None] = {
    **dict.fromkeys(
        ("Email", "E-Mail", "E-mail", "e-mail", "EMAIL", "email", "Email ", "Email/cell"),
        DeliveryMeans.EMAIL,
    ),
    "JIEE or Email": DeliveryMeans.EMAIL,
    **dict.fromkeys(
        ("Phone", "Telephone", "Phone Call", "Telephone Call", "Cell Phone Call", "Call"),
        DeliveryMeans.PHONE,
    ),
    **dict.fromkeys(
        ("Phone call to CCC", "Phone call to controller", "PHONE LINE/OC", "Land Line"),
        DeliveryMeans.PHONE,
    ),
    "Phone, Cell phone and email": DeliveryMeans.PHONE,
    "Phone Call / Chat Request": DeliveryMeans.PHONE,
    "Telephone or e-mail": DeliveryMeans.PHONE,
    **dict.fromkeys(("Radio", "Radio Transmission", "RADIO/LAND LINE"), DeliveryMeans.RADIO),
    **dict.fromkeys(("LMR/OC", "LMR/Land Line", "LMR/Land Line/OC"), DeliveryMeans.RADIO),
    "Radio / Land Line / Cell Phone": DeliveryMeans.RADIO,
    **dict.fromkeys(("In Person", "Verbal", "Verbal (face-to-face)"), DeliveryMeans.IN_PERSON),
    "Runner": DeliveryMeans.PAPER,
    "VTC": DeliveryMeans.VIDEO,
    "Fax": DeliveryMeans.FAX,
    "по телефону": DeliveryMeans.PHONE,
    "радиограмма": DeliveryMeans.RADIO,
    "нарочным": DeliveryMeans.PAPER,
    "Courriel": DeliveryMeans.EMAIL,
    "Téléphone": DeliveryMeans.PHONE,
    "Visioconférence": DeliveryMeans.VIDEO,
    # Information systems in which one writes to each other.
    **dict.fromkeys(("WEBEOC", "WebEOC", "Web EOC", "EMITS", "JIEE"), DeliveryMeans.EMAIL),
    **dict.fromkeys(("Walk-in", "лично"), DeliveryMeans.IN_PERSON),
    **dict.fromkeys(("Social media", "TV"), DeliveryMeans.NEWS),
    **dict.fromkeys(("DSN", "Satellite phone"), DeliveryMeans.PHONE),
    # A form says what is sent, not how.
    **dict.fromkeys(("RFA", "RFI", "SIR"), None),
    # Of a sentence it is not known whether it names a means.
    "The bridge is down and the patrol has no radio": None,
    **dict.fromkeys(("(Insert Inject Mode)", "Not Injected", "Not Required", "Inject"), None),
}


@pytest.mark.parametrize(("said", "means"), SPELLINGS.items())
def test_each_spelling_of_a_means_is_folded_or_reported(
    said: str, means: DeliveryMeans | None
) -> None:
    assert means_of(said) is means
    rows = ((n, None, "A", "J3", "B", one) for n, one in enumerate((said, "email"), start=1))
    result = imported(sheet((*HEADING, "Method"), *rows))
    assert result.lines[0].columns["Method"] == said.strip()
    assert reasons(result) == ({} if means else {"means-unknown": 1})


def test_a_list_of_the_french_national_exercises_is_read() -> None:
    result = imported(
        sheet(
            ("id", "horaire", "type", "emetteur", "destinataire", "stimuli", "réaction attendue"),
            (1, "J+1 09h30", "message", "White Cell", "J3", "Le pont est coupé.", "Rendre compte"),
        )
    )
    assert times(result) == {"1": parse_dtg("140930EAUG22")}
    assert {text.id.rpartition("/")[2] for text in result.texts} == {"title", "body", "expected"}
    assert {text.source for text in result.texts} == {"fr"}


def test_a_sheet_named_for_its_day_gives_the_day_to_its_clocks() -> None:
    rows = (("No", "Time", "Subject"), (1, "0600", "A"))
    result = imported(book({"Day 2": rows, "15 Aug 2022": rows}))
    assert list(times(result).values()) == [parse_dtg("140600EAUG22"), parse_dtg("150600EAUG22")]


def test_into_a_plan_goes_no_status_that_only_play_gives() -> None:
    plan = folder.read(small()).plan
    assert plan is not None
    data = sheet((*HEADING, "Status"), (1, "D+1 0600", "A", "J3", "B", "Injected"))
    assert into(plan, imported(data)).lines[-1].status is LineStatus.DRAFT
