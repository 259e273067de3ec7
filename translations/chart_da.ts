<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>BodyChart</name>
    <message>
        <source>Body chart</source>
        <translation>Kropskort</translation>
    </message>
    <message>
        <source>Saddle area, red flag: {answer}</source>
        <translation>Ridebukseområdet, faresignal: {answer}</translation>
    </message>
    <message>
        <source>Saddle area: asked about under Red flags</source>
        <translation>Ridebukseområdet: spørges under Faresignaler</translation>
    </message>
    <message>
        <source>Groin and top of the buttock</source>
        <translation>Lyske og øverst på balden</translation>
    </message>
    <message>
        <source>Front of the upper thigh</source>
        <translation>Forside af låret, øverst</translation>
    </message>
    <message>
        <source>Front of the lower thigh, down to the knee</source>
        <translation>Forside af låret, nederst, ned til knæet</translation>
    </message>
    <message>
        <source>Knee and inner side of the lower leg</source>
        <translation>Knæ og inderside af underben</translation>
    </message>
    <message>
        <source>Outer side of the lower leg, top of the foot, great toe</source>
        <translation>Yderside af underben, fodryg og storetå</translation>
    </message>
    <message>
        <source>Back of the calf, heel and outer edge of the foot</source>
        <translation>Bagside af læg, hæl og ydre fodrand</translation>
    </message>
    <message>
        <source>Back of the thigh and hollow of the knee</source>
        <translation>Bagside af lår og knæhase</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Højre</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Begge sider</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Forfra</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Bagfra</translation>
    </message>
    <message>
        <source>{dermatome} {side}, {view}. {area}</source>
        <translation>{dermatome} {side}, {view}. {area}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Mangler svar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Ikke undersøgt</translation>
    </message>
    <message>
        <source>{finding}, side?</source>
        <translation>{finding}, side?</translation>
    </message>
    <message>
        <source>{finding}, which?</source>
        <translation>{finding}, hvilken?</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>To the red flag</source>
        <translation>Til faresignalet</translation>
    </message>
    <message>
        <source>Altered sensation</source>
        <translation>Ændret følesans</translation>
    </message>
    <message>
        <source>Power, MRC</source>
        <translation>Kraft, MRC</translation>
    </message>
    <message>
        <source>Reflex deficit</source>
        <translation>Refleksudfald</translation>
    </message>
    <message>
        <source>The anatomy is not from the guideline: usual root areas, overlap is normal.</source>
        <translation>Anatomien er ikke fra retningslinjen: vanlige rodområder, overlap er normalt.</translation>
    </message>
    <message>
        <source>Saddle area: {answer}</source>
        <translation>Ridebukseområdet: {answer}</translation>
    </message>
</context>
<context>
    <name>SensoryCard</name>
    <message>
        <source>{sign}, side</source>
        <translation>{sign}, side</translation>
    </message>
    <message>
        <source>{count} areas</source>
        <translation>{count} områder</translation>
    </message>
    <message>
        <source>No area is marked.</source>
        <translation>Intet område er markeret.</translation>
    </message>
    <message>
        <source>No side is recorded.</source>
        <translation>Siden er ikke angivet.</translation>
    </message>
    <message>
        <source>The case holds one side for all areas: each of them counts on both sides.</source>
        <translation>Sagen rummer én side for alle områder: hvert af dem gælder begge sider.</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Øvrige tegn</translation>
    </message>
    <message>
        <source>Radicular pain</source>
        <translation>Radikulær smerte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Knee reflex</source>
        <translation>Knærefleks</translation>
    </message>
    <message>
        <source>Ankle reflex</source>
        <translation>Akillesrefleks</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <translation>Strakt benløft</translation>
    </message>
    <message>
        <source>Femoral stretch</source>
        <translation>Femoralisstræk</translation>
    </message>
    <message>
        <source>Another cause?</source>
        <translation>Anden årsag?</translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message>
        <source>{sign}, side</source>
        <translation>{sign}, side</translation>
    </message>
    <message>
        <source>MRC 0–5</source>
        <translation>MRC 0–5</translation>
    </message>
</context>
</TS>
