"""The bar across the foot: what leaves the program, and the keys that answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.keycap import KeyCap
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Size, Space, TextStyle

HEIGHT = 52
AIR = 4
"""Least height of the bar, and least air around a button in it, px."""
NOTICE_MS = 6000
KEYS_FROM = 1060
PRINT_FROM = 860


class ActionBar(Surface):
    """Signals: copy_requested for the journal text, leaflet_requested for the patient's sheet as a file,
    print_requested for the preview, save_requested."""

    copy_requested = Signal()
    leaflet_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()
    other_side_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", lines="top", parent=parent)
        self.setFixedHeight(max(HEIGHT, self.theme.px(Size.BUTTON) + 2 * AIR))
        self.copy = Button(self.tr("&Copy journal text"), glyph=Glyph.COPY)
        self.leaflet = Button(self.tr("Patient &leaflet…"), glyph=Glyph.DOCUMENT)
        self.print = Button(self.tr("&Print…"), glyph=Glyph.PRINTER)
        self._finishing = False
        self._acute = False
        self._save: Button | None = None
        self.print.clicked.connect(self.print_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.leaflet.clicked.connect(self.leaflet_requested)
        self._buttons = QHBoxLayout(self)
        self._buttons.setContentsMargins(14, 1, 14, 0)
        self._buttons.setSpacing(Space.S)
        self._buttons.addWidget(self.copy)
        self._buttons.addWidget(self.leaflet)
        self._buttons.addWidget(self.print)
        self._notice = TextLabel("", TextStyle.BODY_MEDIUM, glyph=Glyph.CHECK, elide=True)
        self._notice.hide()
        self._buttons.addWidget(self._notice, 1)
        self._buttons.addStretch(0)
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(14)
        for key, words in (
            (self.tr("Y"), self.tr("Yes")),
            (self.tr("N"), self.tr("No")),
            (self.tr("U"), self.tr("Unexamined")),
            ("Enter", self.tr("Go on")),
            ("F1", self.tr("Help")),
        ):
            keys.addWidget(KeyCap(key, words))
        self._buttons.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignRight)
        self._other_side = Button("")
        self._other_side.hide()
        self._other_side.clicked.connect(self.other_side_requested)
        self._buttons.addWidget(self._other_side)
        self._silence = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._silence.timeout.connect(self._end_notice)

    @property
    def notice(self) -> str:
        """What was last said, or "" when it has faded."""
        return self._notice.text() if self._silence.isActive() else ""

    def add_save(self) -> None:
        """Offer to save the case."""
        save = Button(self.tr("&Save case"), glyph=Glyph.SAVE)
        save.clicked.connect(self.save_requested)
        self._buttons.insertWidget(3, save)
        self._save = save
        self._give_way()

    def offer_other_side(self, offered: bool, results_shown: bool) -> None:
        """In a narrow window questions and results take turns; this is the way between them."""
        self._other_side.setVisible(offered)
        self._other_side.setText(self.tr("Show &questions") if results_shown else self.tr("Show resul&ts"))
        self._other_side.updateGeometry()
        self._give_way()

    def set_acute(self, acute: bool) -> None:
        """Under an acute banner the patient's sheet is the acute one."""
        self._acute = acute
        ordinary = self.tr("Patient &leaflet…")
        words = self.tr("Acute sheet for the patient…") if acute else ordinary
        if self.leaflet.text() != words:
            self.leaflet.setText(words)
            self.leaflet.setShortcut(QKeySequence.mnemonic(ordinary))  # the same key under every banner
            self.leaflet.updateGeometry()
            self._give_way()

    def set_finishing(self, finishing: bool) -> None:
        """On the last step the journal text is the one filled button."""
        if finishing is not self._finishing:
            self._finishing = finishing
            self._give_way()

    def say(self, words: str) -> None:
        """Say briefly what was done, aloud too."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._notice.setText(words)
        self._notice.show()
        self._silence.start()
        self._place_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the keys give way, then words."""
        super().resizeEvent(event)
        self._place_keys()
        self._give_way()

    def _end_notice(self) -> None:
        self._notice.hide()
        self._place_keys()

    def _give_way(self) -> None:
        """Where the words do not fit, buttons keep their icon alone, the least needed first."""
        sheet_last = (self.copy, self.leaflet) if self._acute else (self.leaflet, self.copy)
        ways = [button for button in (self._save, *sheet_last) if button is not None]
        for button in ways:
            filled = self._finishing and button is self.copy
            button.set_kind(ButtonKind.PRIMARY if filled else ButtonKind.SECONDARY)
            button.setToolTip("")
        others = [button for button in (self.print, self._other_side) if not button.isHidden()]
        for button in ways:
            shown = (*ways, *others)
            if self._edges() + sum(each.sizeHint().width() + Space.S for each in shown) <= self.width():
                break
            button.set_kind(ButtonKind.TOOL)
            button.setToolTip(button.text().replace("&", ""))

    def _edges(self) -> int:
        margins = self._buttons.contentsMargins()
        return margins.left() + margins.right() + Space.S

    def _place_keys(self) -> None:
        self.print.setVisible(self.width() >= self.theme.px(PRINT_FROM))
        self._keys.setVisible(self.width() >= self.theme.px(KEYS_FROM) and self._notice.isHidden())
