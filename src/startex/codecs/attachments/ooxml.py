"""DOCX, XLSX and PPTX without anything that acts."""

import re

from startex.codecs.attachments.faults import Active, Other, broken
from startex.codecs.attachments.numbers import DEEPEST_PACKAGE, MOST_UNPACKED_BYTES
from startex.codecs.attachments.packages import MAGIC, Package

TYPES = "[Content_Types].xml"
_OFFICE = "application/vnd.openxmlformats-officedocument."
_MAIN = {
    f"{_OFFICE}wordprocessingml.document.main+xml": "docx",
    f"{_OFFICE}spreadsheetml.sheet.main+xml": "xlsx",
    f"{_OFFICE}presentationml.presentation.main+xml": "pptx",
}
_MACRO = re.compile(
    r"macroenabled|vbaproject|vbadata|activex|ms-excel\.(macrosheet|intlmacrosheet|dialogsheet)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"vbaproject|vbadata|/activex/|/macrosheets/|/dialogsheets/|/externallinks/|/ctrlprops/"
    r"|customui|\.(bin|exe|dll|js|vbs|html?|rtf)$",
    re.IGNORECASE,
)
#: Bytes that Excel keeps for a printer, and fonts, are no programs.
_HARMLESS = re.compile(
    r"/printersettings/[^/]+\.bin$|/fonts/[^/]+\.(odttf|fntdata)$", re.IGNORECASE
)
_RELATION = re.compile(
    r"/(vbaproject|oleobject|attachedtemplate|afchunk|subdocument|externallink|externallinkpath"
    r"|control|activexcontrolbinary|frame|mailmergesource|xlmacrosheet|customui|ui/extensibility)$",
    re.IGNORECASE,
)
#: A reader presses such a link himself.
_PRESSED = re.compile(r"(https?://|mailto:|#)", re.IGNORECASE)
#: Fields of Word that start a program or fetch something.
_FIELD = re.compile(
    r"\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|MACROBUTTON)\b", re.IGNORECASE
)
_ACTION = re.compile(r"ppaction://(program|macro|ole|customshow\?.*return)", re.IGNORECASE)
#: What a cell's formula would fetch or run.
_FORMULA = re.compile(r"\|\s*'|\b(WEBSERVICE|CALL|REGISTER(\.ID)?|EXEC|RTD)\s*\(", re.IGNORECASE)


def check_ooxml(package: Package, depth: int = 1) -> str:
    """The ending its content asks for. Raises: Active, Other, Unsound."""
    kind = _kind(package)
    for name in package.parts:
        if _PART.search(f"/{name}") and not _HARMLESS.search(f"/{name}"):
            raise Active(name)
        if name.endswith(".rels"):
            _check_relations(package, name)
        elif "/embeddings/" in f"/{name}":
            _check_embedded(package, name, depth)
        elif name.endswith(".xml"):
            _check_words(package, name)
    return kind


def _kind(package: Package) -> str:
    types = [element.get("ContentType", "") for element in package.xml(TYPES)]
    for one in types:
        if _MACRO.search(one):
            raise Active(one)
    found = {_MAIN[one] for one in types if one in _MAIN}
    if len(found) != 1:
        raise Other(next((one for one in types if one.endswith("main+xml")), "ZIP")[:120])
    return found.pop()


def _check_relations(package: Package, name: str) -> None:
    for relation in package.xml(name):
        kind, target = relation.get("Type", ""), relation.get("Target", "")
        if _RELATION.search(kind):
            raise Active(f"{kind.rpartition('/')[2]}: {target}"[:120])
        if relation.get("TargetMode", "").lower() != "external":
            continue
        if not kind.endswith("/hyperlink") or not _PRESSED.match(target.strip()):
            raise Active(f"{kind.rpartition('/')[2]}: {target}"[:120])


def _check_embedded(package: Package, name: str, depth: int) -> None:
    """A chart's own workbook is looked into like the document; nothing else is embedded."""
    data = package.parts[name]
    if not data.startswith(MAGIC) or depth >= DEEPEST_PACKAGE:
        raise Active(name)
    inner = Package(data, max(0, MOST_UNPACKED_BYTES - package.unpacked_bytes))
    if TYPES not in inner.parts:
        raise Active(name)
    check_ooxml(inner, depth + 1)


def _check_words(package: Package, name: str) -> None:
    document = package.xml(name)
    fields: list[str] = []
    for element in document.iter():
        local = element.tag.rpartition("}")[2]
        said = element.text or ""
        if local == "instrText":
            fields.append(said)
        elif local == "fldSimple":
            fields.append(next((v for k, v in element.attrib.items() if k.endswith("instr")), ""))
        elif local in ("f", "definedName") and _FORMULA.search(said):
            raise Active(f"{name}: {said}"[:120])
        elif local in ("oleObject", "oleObj", "control", "altChunk", "ddeLink"):
            raise Active(f"{name}: <{local}>")
        if _ACTION.search(element.get("action", "")):
            raise Active(f"{name}: {element.get('action')}"[:120])
    # A field's words may be cut into any number of pieces.
    found = _FIELD.search("".join(fields))
    if found is not None:
        raise Active(f"{name}: {found.group(0)}")


def is_ooxml(package: Package) -> bool:
    if TYPES in package.parts:
        return True
    if "META-INF/MANIFEST.MF" in package.parts:
        raise broken("JAR")
    return False
