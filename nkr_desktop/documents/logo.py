"""The clinic's logo as it can be printed. A picture that is away or damaged is left out: it holds no sheet back."""

from io import BytesIO
from pathlib import Path


def printable_logo(path: Path | None) -> bytes | None:
    """The picture's bytes, or None where there is none, it cannot be read, or it is no whole picture."""
    if path is None:
        return None
    from PIL import Image  # the picture library comes with ReportLab, and is loaded when paper is asked for

    try:
        data = path.read_bytes()
        with Image.open(BytesIO(data)) as picture:
            picture.load()  # a truncated file is found out only by reading all of it
    except Exception:  # the picture library has an error of its own for every way a file can be damaged
        return None
    return data
