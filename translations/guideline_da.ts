<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Aside</name>
    <message>
        <source>Words and sources on this page</source>
        <translation>Ord og kilder på denne side</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Choose a word or a number to see what it stands for.</source>
        <translation>Vælg et ord eller et nummer for at se, hvad det står for.</translation>
    </message>
</context>
<context>
    <name>ChapterHead</name>
    <message>
        <source>See the evidence</source>
        <translation>Se evidensen</translation>
    </message>
    <message>
        <source>Words and sources</source>
        <translation>Ord og kilder</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>side {0}</translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <translation>1 uoverensstemmelse</translation>
    </message>
    <message>
        <source>{0} contradictions</source>
        <translation>{0} uoverensstemmelser</translation>
    </message>
    <message>
        <source>Open my own copy at page {0}</source>
        <translation>Åbn min egen udgave på side {0}</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Side {0}</translation>
    </message>
    <message>
        <source>Choose your PDF in Settings</source>
        <translation>Vælg din PDF i Indstillinger</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source>The guideline</source>
        <translation>Retningslinjen</translation>
    </message>
    <message>
        <source>Search the guideline</source>
        <translation>Søg i retningslinjen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Quick guide…</source>
        <translation>Quick guide…</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>Nothing found for »{0}«</source>
        <translation>Intet fundet på »{0}«</translation>
    </message>
</context>
<context>
    <name>LegendDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Strength and certainty</source>
        <translation>Styrke og tiltro</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} vist</translation>
    </message>
    <message>
        <source>None of this kind here</source>
        <translation>Ingen af den slags her</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Søgeresultater</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
</context>
</TS>
