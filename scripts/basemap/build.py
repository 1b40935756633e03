"""Build the offline basemap: region.pmtiles and relief.pmtiles.

    python scripts/basemap/build.py [--out FOLDER] [--layer rivers=rivers.geojson]

Needs the packages of requirements.txt, and no network while it runs.
"""

import argparse
from pathlib import Path

from relief import write_relief
from vector import write_region

SHIPPED = Path(__file__).parents[2] / "src/startex/server/basemap"


def main() -> None:
    asked = _arguments().parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    extra = dict(asked.layer)
    write_region(asked.out / "region.pmtiles", extra)
    _report(asked.out / "region.pmtiles")
    write_relief(asked.out / "relief.pmtiles")
    _report(asked.out / "relief.pmtiles")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Build the offline basemap of the region.")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="folder for the two archives")
    parser.add_argument(
        "--layer",
        type=_named_file,
        action="append",
        default=[],
        metavar="NAME=FILE",
        help="one more layer from a GeoJSON file (for instance rivers or roads); may be repeated",
    )
    return parser


def _named_file(text: str) -> tuple[str, Path]:
    name, _, path = text.partition("=")
    if not name.isidentifier() or not Path(path).is_file():
        raise argparse.ArgumentTypeError(
            f"found {text!r}, wanted NAME=FILE with a file that exists"
        )
    return name, Path(path)


def _report(archive: Path) -> None:
    print(f"{archive.name}: {archive.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
