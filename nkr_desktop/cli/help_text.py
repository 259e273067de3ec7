"""What `nkr-desktop --help` prints. Danish, as every word of the command line; needs no wording file to be read."""

HELP = """\
nkr-desktop                                åbner programmets vindue
nkr-desktop assess FIL                     vurderer en sag eller en journalfil og skriver en oversigt
    --format text|json                     oversigt (standard) eller vurderingen som JSON
    --lines                                en sag pr. linje; skriver en vurdering pr. linje som JSON
    --what-if                              med --lines: regn også ud, hvad der kan ændre rådet
    --on ÅÅÅÅ-MM-DD                        vurdér på denne dato i stedet for sagens egen
nkr-desktop note FIL                       skriver journaltekst
    --short                                den korte form
    --codes                                med forslag til diagnosekode (ikke fra retningslinjen)
nkr-desktop leaflet FIL -o UD.pdf          skriver patientens folder som PDF
nkr-desktop referral FIL                   skriver henvisningsarkets tekst; intet sendes
    -o UD.pdf                              arket som PDF i stedet
nkr-desktop quick-guide -o UD.pdf          skriver de ti anbefalinger på ét ark som PDF
nkr-desktop texts                          skriver al klinisk tekst til korrekturlæsning (Markdown)
nkr-desktop guideline [--format json]      skriver retningslinjen som JSON
nkr-desktop guideline check FIL            kontrollerer en ny udgave af retningslinjens fil
nkr-desktop schema case|record|assessment|guideline
                                           skriver filformatets JSON Schema
nkr-desktop self-check [--format json]     kontrollerer programmets filer og dets vurderinger
nkr-desktop --version                      skriver programmets version

    --lang da|en                           sproget i assess, note, leaflet, referral og texts (dansk er standard)

FIL kan være - for at læse fra standard input, UD.pdf - for at skrive til standard output.
Af en journalfil vurderes det sidste besøg.
Afslutningskoder: 0 udført, 2 fejl i fil, sted eller kommando, 1 uventet fejl eller ikke bestået selvtest.
Retningslinjen er ikke længere gældende. Programmet er aldrig eneste grundlag for en beslutning."""
