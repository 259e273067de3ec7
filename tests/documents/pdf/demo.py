"""Stories in the shape of the drawn leaflet and quick guide, to try the paper kit on. Their words are no advice."""

from datetime import date

from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.flowables import (
    AppointmentBox,
    Bold,
    BulletList,
    CertaintyMark,
    ChipLook,
    Contact,
    Heading,
    Link,
    NoteLines,
    NumberedList,
    PageTurn,
    Para,
    PointKind,
    Row,
    Stack,
    StatusBanner,
    StrengthChip,
    SummaryBox,
    Table,
    TickList,
    Timeline,
    TimelinePoint,
    WarningBox,
)
from nkr_desktop.documents.pdf.page import Footer, Letterhead, Pdf, build
from nkr_desktop.documents.pdf.style import Style
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo

INFO = DocumentInfo("Ondt i benet fra en nerve i ryggen", "Klinikkens navn", "da-DK", date(2026, 11, 23))
LETTERHEAD = Letterhead(("Klinikkens navn", "Telefon 00 00 00 00"), ("Din folder", "23. november 2026"))
FOOTER = Footer(
    (
        "Bygger på Sundhedsstyrelsens retningslinje fra 2016, udgave 1.1 (2019).",
        "Retningslinjen er ikke gældende (22-03-2023).",
    ),
    "Side {page} af {pages}",
)
POINTS = (
    TimelinePoint(date(2026, 10, 20), "20. oktober", "Det begyndte", PointKind.START),
    TimelinePoint(date(2026, 11, 23), "I dag", "23. november", PointKind.TODAY),
    TimelinePoint(date(2026, 12, 7), "7. december", "Vi ses igen"),
    TimelinePoint(date(2026, 12, 15), "15. december", "8 uger: Vi taler om, hvad der så skal ske"),
    TimelinePoint(date(2027, 1, 12), "12. januar", "12 uger: De fleste har det bedre"),
)


def first_page(style: Style) -> list[Flowable]:
    """The leaflet's first page."""
    return [
        Heading("Ondt i benet fra en nerve i ryggen", 1, style),
        SummaryBox(
            "Kort fortalt",
            [
                "En nerve i din lænd er irriteret. Det giver ondt i benet.",
                "De fleste får det meget bedre inden for tre måneder.",
                "Hold dig i gang, og kend tegnene i boksen ”Ring straks”.",
            ],
            style,
        ),
        Heading("Hvad er der sket?", 2, style),
        Para(
            "Der går nerver fra ryggen ned i benene. En af dem er irriteret. Derfor gør det ondt i dit venstre ben. "
            "Huden føles også anderledes, og din storetå er lidt svag.",
            style,
        ),
        Heading("Hvordan vil det gå?", 2, style),
        Para(
            "De fleste får det meget bedre inden for tre måneder. Smerten kan gå op og ned undervejs. Det er normalt.",
            style,
        ),
        Heading("Det har vi aftalt", 2, style),
        NumberedList(
            [
                [Bold("Du bliver ved med at røre dig."), " Gør det, du plejer, så godt du kan."],
                [Bold("Du laver øvelser."), " Vi viser dig dem og retter dem til. Lidt ømhed er normalt."],
                [Bold("Vi ses igen"), " mandag den 7. december kl. 9.30."],
            ],
            style,
        ),
        WarningBox(
            "Ring straks, hvis …",
            [
                "du mister følelsen i skridtet eller ved endetarmen",
                "du ikke kan tisse, eller du ikke kan holde på tis eller afføring",
                "smerten pludselig bliver meget værre",
                "dit ben eller din fod pludselig bliver svagere",
            ],
            [
                Contact("Om dagen", "Din egen læge"),
                Contact("Aften, nat og weekend", "Lægevagten"),
                Contact("Får du ikke hjælp straks", "Ring 112"),
            ],
            style,
        ),
    ]


def second_page(style: Style) -> list[Flowable]:
    """The leaflet's second page."""
    return [
        Heading("Dine 12 uger", 2, style, part=True),
        Timeline("Dine 12 uger", POINTS, style),
        Para(
            "Har du stadig svært ondt efter otte uger? Så taler vi om, om en kirurg skal se på din ryg. "
            "Det er ikke et løfte om en operation.",
            style,
        ),
        Heading("Hold dig i gang", 2, style),
        Para(
            "Ryggen kan godt tåle, at du bruger den. Gå små ture, og skift tit stilling. Lig ikke i sengen hele dagen. "
            "Det er ikke farligt, at det gør lidt ondt.",
            style,
        ),
        Heading("Hvorfor ikke en scanning nu?", 2, style),
        Para(
            "Vi kan finde ud af, hvad du fejler, uden en scanning. Billeder viser tit slid, også hos folk uden "
            "smerter. Får du brug for en scanning senere, taler vi om det.",
            style,
        ),
        Row(
            [
                (
                    AppointmentBox(
                        "Din næste tid",
                        "Mandag 7. december kl. 9.30",
                        ["Kan du ikke komme?", "Ring 00 00 00 00"],
                        style,
                    ),
                    300,
                ),
                (NoteLines("Plads til noter", style), 433),
            ],
            style,
        ),
        Heading("Det gør jeg nu", 2, style, part=True),
        TickList(
            [
                "Jeg går en lille tur hver dag.",
                "Jeg laver mine øvelser hjemme.",
                "Jeg ringer straks, hvis jeg får et af tegnene i boksen på side 1.",
                "Jeg kommer mandag den 7. december kl. 9.30.",
            ],
            "Afkrydsning",
            style,
        ),
    ]


def leaflet(style: Style | None = None) -> Pdf:
    """Both pages of the leaflet."""
    style = style or Style()
    return build([*first_page(style), PageTurn(), *second_page(style)], INFO, style, LETTERHEAD, FOOTER)


def guide(rows: int = 10) -> Pdf:
    """A table of recommendations over as many pages as it needs, then a link and a bulleted list."""
    style = Style(10)
    looks = list(ChipLook)
    table = Table(
        ["§", "Anbefaling", "Styrke og retning", "Evidensens kvalitet"],
        [
            [
                Para(str(n + 3), style),
                Stack(
                    [
                        Para([Bold("Fysisk aktivitet")], style, style.cell),
                        Para("Opfordr til aktivitet.", style, style.cell),
                    ]
                ),
                StrengthChip("Svag anbefaling imod", looks[n % 6], style),
                CertaintyMark("Ingen studier" if n % 5 == 4 else "Meget lav", None if n % 5 == 4 else n % 5 + 1, style),
            ]
            for n in range(rows)
        ],
        [40, 340, 250, 170],
        style,
        row_head=1,
    )
    story = [
        Heading("Nylig nerverodspåvirkning i lænden", 1, style),
        StatusBanner("IKKE GÆLDENDE", "Sundhedsstyrelsen har mærket retningslinjen som ikke gældende.", style),
        table,
        Heading("Skalaen", 2, style),
        BulletList(["Ændret følelse i skridtet", "Problemer med vandladning eller afføring"], style),
        Link("Læs retningslinjen", "https://www.sst.dk/", "Retningslinjen hos Sundhedsstyrelsen", style),
    ]
    return build(story, INFO, style, None, FOOTER)
