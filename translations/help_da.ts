<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>GuideWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Brugervejledning</translation>
    </message>
    <message>
        <source>The guide is in Danish, like the guideline.</source>
        <translation>Vejledningen er på dansk ligesom retningslinjen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søg i vejledningen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{place} af {found}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke fundet</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>New in NKR Desktop</source>
        <translation>Nyt i NKR Desktop</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Version {version} af {date}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The news is in Danish, like the guide.</source>
        <translation>Nyhederne er på dansk ligesom vejledningen.</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <source>Self-check</source>
        <translation>Selvtest</translation>
    </message>
    <message>
        <source>Looking the program over …</source>
        <translation>Undersøger programmet …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
</TS>
