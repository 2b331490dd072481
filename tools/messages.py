"""The catalogues of the six languages, compiled with Babel: no GNU gettext is needed."""

from pathlib import Path

from tools.environment import ROOT, SetupError, entry


def main() -> None:
    """Compile all; every fault is named."""
    faults = [fault for source in catalogues() for fault in compile_one(source)]
    if faults:
        raise SetupError("\n".join(faults))


def catalogues() -> list[Path]:
    return sorted(ROOT.glob("locale/*/LC_MESSAGES/*.po"))


def compile_stale() -> None:
    """What changed since it was last compiled."""
    for source in catalogues():
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            for fault in compile_one(source):
                print(fault)


def compile_one(source: Path) -> list[str]:
    """Write the .mo beside it; returns faults as file:line: message."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    try:
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.parent.parent.name, abort_invalid=True)
    except PoFileError as error:
        return [f"{source.relative_to(ROOT)}:{error.lineno + 1}: {error}"]
    faults = [
        f"{source.relative_to(ROOT)}:{message.lineno}: {error}"
        for message, errors in catalogue.check()
        for error in errors
    ]
    with source.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalogue)
    return faults


if __name__ == "__main__":
    entry(main)
