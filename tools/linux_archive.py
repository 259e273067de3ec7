"""Packs a built nkr-desktop for Linux, and lists the SHA-256 of what is handed out: `linux_archive [FOLDER]` (dist).

The archive is the same for the same bundle: sorted, without owners, every time that of SOURCE_DATE_EPOCH."""

from __future__ import annotations

import os
import platform
import sys
import tarfile
from pathlib import Path

from nkr_desktop import __version__
from tools.bundle_hashes import sha256

ROOT = Path(__file__).resolve().parents[1]
BESIDE = ("NKR-Desktop.sh", "install.sh", "nkr-desktop.desktop", "LÆSMIG.txt")


def contents(dist: Path) -> list[tuple[str, Path]]:
    """Names in the archive and the files they come from."""
    bundle = dist / "nkr-desktop"
    files = [(path.relative_to(dist).as_posix(), path) for path in bundle.rglob("*") if not path.is_dir()]
    files += [(name, ROOT / "packaging" / "linux" / name) for name in BESIDE]
    files.append(("nkr-desktop.svg", ROOT / "resources" / "icons" / "app.svg"))
    return sorted(files)


def pack(dist: Path, target: Path) -> None:
    """Write the archive of the bundle in `dist`. Raises OSError."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "1700000000"))

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch
        member.mode = 0o755 if member.mode & 0o100 else 0o644
        return member

    top = target.name.removesuffix(".tar.xz")
    with tarfile.open(target, "w:xz", preset=6) as archive:
        for name, path in contents(dist):
            archive.add(path, f"{top}/{name}", recursive=False, filter=plain)


def main(dist: Path) -> None:
    """Make the archive and SHA256SUMS.txt beside the bundle."""
    archive = dist / f"nkr-desktop-{__version__}-linux-{platform.machine()}.tar.xz"
    pack(dist, archive)
    lines = [f"{sha256(path)}  {path.name}\n" for path in (archive, dist / "nkr-desktop.cdx.json")]
    (dist / "SHA256SUMS.txt").write_text("".join(lines), encoding="utf-8")
    print("".join(lines), end="")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist")
