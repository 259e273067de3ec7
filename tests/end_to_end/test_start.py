"""What starting the program with these arguments opens: the window, or the command line."""

import pytest

from nkr_desktop import __main__


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ((), True),
        (("-platform", "offscreen"), True),
        (("-style", "fusion"), True),
        (("assess", "case.json"), False),
        (("--version",), False),
        (("--help",), False),
        (("-h",), False),
        (("-",), False),
    ],
)
def test_no_arguments_or_qts_own_open_the_window(arguments: tuple[str, ...], window: bool) -> None:
    assert __main__.asks_for_window(arguments) is window
