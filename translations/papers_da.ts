<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Desk</name>
    <message>
        <source>1 page</source>
        <translation>1 side</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} sider</translation>
    </message>
    <message>
        <source>Not agreed yet: confirm the plan before this is given out.</source>
        <translation>Ikke aftalt endnu. Bekræft aftalen, før arket gives videre.</translation>
    </message>
    <message>
        <source>The clinic&apos;s logo cannot be read, and is left out.</source>
        <translation>Klinikkens logo kan ikke læses og er udeladt.</translation>
    </message>
    <message>
        <source>The leaflet is being made …</source>
        <translation>Folderen laves …</translation>
    </message>
    <message>
        <source>The sheet is being made …</source>
        <translation>Arket laves …</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>The advice has changed: {items}. Agree on it anew or remove the tick, and the sheet is shown.</source>
        <translation>Rådet er ændret: {items}. Aftal det på ny, eller fjern krydset, så vises arket.</translation>
    </message>
    <message>
        <source>Write the reason for {items}, and the sheet is shown.</source>
        <translation>Skriv begrundelsen for {items}, så vises arket.</translation>
    </message>
    <message>
        <source>Something ticked cannot be agreed on now. Remove the tick, and the sheet is shown.</source>
        <translation>Noget i aftalen kan ikke aftales nu. Fjern krydset, så vises arket.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>Patient leaflet…</source>
        <translation>Patient&amp;folder…</translation>
    </message>
    <message>
        <source>Journal text…</source>
        <translation>&amp;Journaltekst…</translation>
    </message>
    <message>
        <source>Referral sheet…</source>
        <translation>&amp;Henvisningsark…</translation>
    </message>
    <message>
        <source>Quick guide…</source>
        <translation>&amp;Quick guide…</translation>
    </message>
    <message>
        <source>Copy short journal text</source>
        <translation>&amp;Kopiér kort journaltekst</translation>
    </message>
</context>
<context>
    <name>PaperSaving</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet could not be saved as “{name}”.</source>
        <translation>Arket kunne ikke gemmes som »{name}«.</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost, and a file that was there before is unchanged.</source>
        <translation>Intet af det, du har indtastet, er tabt, og en fil, der lå der i forvejen, er uændret.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if another program has it open, and try again.</source>
        <translation>Vælg en anden mappe, eller luk filen, hvis et andet program har den åben, og prøv igen.</translation>
    </message>
    <message>
        <source>The sheet was not printed.</source>
        <translation>Arket blev ikke udskrevet.</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost, and the preview still shows the sheet.</source>
        <translation>Intet af det, du har indtastet, er tabt, og arket kan stadig vises.</translation>
    </message>
    <message>
        <source>See that the printer is ready, choose another one, or save the sheet as PDF.</source>
        <translation>Se efter, om printeren er klar, vælg en anden, eller gem arket som PDF.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Leaflet</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Journal text</source>
        <translation>Journaltekst</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation>Quick guide</translation>
    </message>
    <message>
        <source>Acute sheet</source>
        <translation>Akut ark</translation>
    </message>
    <message>
        <source>Patient leaflet</source>
        <translation>Patientfolder</translation>
    </message>
    <message>
        <source>Journal note</source>
        <translation>Journalnotat</translation>
    </message>
    <message>
        <source>Referral sheet</source>
        <translation>Henvisningsark</translation>
    </message>
    <message>
        <source>Save the acute sheet</source>
        <translation>Gem akut ark</translation>
    </message>
    <message>
        <source>Save the patient leaflet</source>
        <translation>Gem patientfolder</translation>
    </message>
    <message>
        <source>Save the journal note (not encrypted)</source>
        <translation>Gem journalnotat (ikke krypteret)</translation>
    </message>
    <message>
        <source>Save the referral sheet (not encrypted)</source>
        <translation>Gem henvisningsark (ikke krypteret)</translation>
    </message>
    <message>
        <source>Save the quick guide</source>
        <translation>Gem quick guiden</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The referral text is copied</source>
        <translation>Henvisningsteksten er kopieret</translation>
    </message>
    <message>
        <source>The journal text is copied</source>
        <translation>Journalteksten er kopieret</translation>
    </message>
    <message>
        <source>The short journal text is copied</source>
        <translation>Den korte journaltekst er kopieret</translation>
    </message>
    <message>
        <source>The sheet is saved</source>
        <translation>Arket er gemt</translation>
    </message>
    <message>
        <source>The clinic&apos;s logo cannot be read, and is left out.</source>
        <translation>Klinikkens logo kan ikke læses og er udeladt.</translation>
    </message>
    <message>
        <source>The sheet is sent to the printer</source>
        <translation>Arket er sendt til printeren</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language and size of print</source>
        <translation>Sprog og skriftstørrelse</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Vis i sort/hvid</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér tekst</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Danish, large print</source>
        <translation>Dansk, stor skrift</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>English, large print</source>
        <translation>Engelsk, stor skrift</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview and print</source>
        <translation>Vis og udskriv</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Page {page}</source>
        <translation>Side {page}</translation>
    </message>
</context>
</TS>
