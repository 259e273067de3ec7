<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About NKR Desktop</source>
        <translation>Om NKR Desktop</translation>
    </message>
    <message>
        <source>The guideline</source>
        <translation>Retningslinjen</translation>
    </message>
    <message>
        <source>Version {version} of {date}, ISBN {isbn}. The wording in the program is our own; the guideline&apos;s own words, such as the strengths, stay in Danish.</source>
        <translation>Version {version} af {date}, ISBN {isbn}. Formuleringerne i programmet er vores egne.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Bygget på</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiér oplysninger</translation>
    </message>
    <message>
        <source>Versions and system, nothing about a patient</source>
        <translation>Versioner og system, intet om nogen patient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Version {version} af {date}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>NKR Desktop is free software under the Apache License 2.0. Qt and PySide6 are used under the LGPL 3: you may replace their files in the program's folder by your own.</source>
        <translation>NKR Desktop er fri software under Apache-licensen 2.0. Qt og PySide6 bruges under LGPL 3: Du må udskifte deres filer i programmets mappe med dine egne.</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Der gik noget galt i programmet.</translation>
    </message>
    <message>
        <source>What you have entered still stands in the window, and a draft of it has been kept.</source>
        <translation>Det, du har indtastet, står stadig i vinduet, og en kladde af det er gemt.</translation>
    </message>
    <message>
        <source>What you have entered still stands in the window.</source>
        <translation>Det, du har indtastet, står stadig i vinduet.</translation>
    </message>
    <message>
        <source>Save the case, then close the program and start it again.</source>
        <translation>Gem sagen, luk derefter programmet, og start det igen.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>The draft is kept again</source>
        <translation>Kladden gemmes igen</translation>
    </message>
    <message>
        <source>The draft cannot be kept (disk full or write-protected): save the case</source>
        <translation>Kladden kan ikke gemmes (disken er fuld eller skrivebeskyttet): Gem sagen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>L  R  B</source>
        <translation>V  H  B</translation>
    </message>
    <message>
        <source>The side of a finding: left, right, both</source>
        <translation>Siden af et fund: venstre, højre, begge</translation>
    </message>
    <message>
        <source>The choice with that number, counted from the left</source>
        <translation>Valget med det nummer, talt fra venstre</translation>
    </message>
    <message>
        <source>Choose, tick or press what has the keyboard</source>
        <translation>Vælg, sæt kryds eller tryk på det, der har tastaturet</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Tag et svar tilbage</translation>
    </message>
    <message>
        <source>Go on; on a button, press it</source>
        <translation>Gå videre; på en knap: tryk på den</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Åbn kalenderen ved en dato</translation>
    </message>
    <message>
        <source>L1 … S2</source>
        <translation>L1 … S2</translation>
    </message>
    <message>
        <source>The button or menu with that letter underlined</source>
        <translation>Knappen eller menuen med det understregede bogstav</translation>
    </message>
    <message>
        <source>The first or last step, row or page</source>
        <translation>Det første eller sidste trin, den første eller sidste række eller side</translation>
    </message>
    <message>
        <source>The page before or after, in the preview</source>
        <translation>Forrige eller næste side i forhåndsvisningen</translation>
    </message>
    <message>
        <source>Nearer, farther, the whole page, in the preview</source>
        <translation>Tættere på, længere væk, hele siden i forhåndsvisningen</translation>
    </message>
    <message>
        <source>Back to the chapter before, in the user's guide</source>
        <translation>Tilbage til det forrige kapitel i brugervejledningen</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>Find rundt</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Unexamined</source>
        <translation>Ikke undersøgt</translation>
    </message>
    <message>
        <source>The answer to the left or right</source>
        <translation>Svaret til venstre eller højre</translation>
    </message>
    <message>
        <source>The question above or below</source>
        <translation>Spørgsmålet over eller under</translation>
    </message>
    <message>
        <source>Pain 0–9; 1 then 0 is 10</source>
        <translation>Smerte 0–9; tast 1 og så 0 for 10</translation>
    </message>
    <message>
        <source>The next control; with Shift the one before</source>
        <translation>Næste felt; med Skift det forrige</translation>
    </message>
    <message>
        <source>Close a dialog or a list without choosing</source>
        <translation>Luk en dialog eller en liste uden at vælge</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>On the body chart: go to an area; then Y or N</source>
        <translation>På kropskortet: gå til et område; så J eller N</translation>
    </message>
</context>
<context>
    <name>PathPicker</name>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Do without the file</source>
        <translation>Undvær filen</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen valgt</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>The draft from last time is damaged and cannot be read.</source>
        <translation>Kladden fra sidst er beskadiget og kan ikke læses.</translation>
    </message>
    <message>
        <source>It has been kept for 24 hours under the name “{name}”.</source>
        <translation>Den er gemt i 24 timer under navnet »{name}«.</translation>
    </message>
    <message>
        <source>There is an older one, from a moment before; you are asked about it now.</source>
        <translation>Der er en lidt ældre kladde; den bliver du spurgt om nu.</translation>
    </message>
    <message>
        <source>Enter what is missing once more.</source>
        <translation>Indtast det, der mangler, igen.</translation>
    </message>
    <message>
        <source>A draft from last time</source>
        <translation>En kladde fra sidst</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} kl. {time}</translation>
    </message>
    <message>
        <source>The program was not closed in the ordinary way. What you had entered was kept {when}.</source>
        <translation>Programmet blev ikke lukket på almindelig vis. Det, du havde indtastet, blev gemt {when}.</translation>
    </message>
    <message>
        <source>The reference is not kept in a draft; write it again if you use one.</source>
        <translation>Referencen gemmes ikke i en kladde; skriv den igen, hvis du bruger en.</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>&amp;Slet kladden</translation>
    </message>
    <message>
        <source>&amp;Go on with the draft</source>
        <translation>&amp;Fortsæt med kladden</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Første besøg</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>{count} svar</translation>
    </message>
    <message>
        <source>plan begun</source>
        <translation>plan påbegyndt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Klinikken</translation>
    </message>
    <message>
        <source>Shown on the patient&apos;s leaflet. What is empty is left out.</source>
        <translation>Står på patientens folder. Det, der er tomt, udelades.</translation>
    </message>
    <message>
        <source>For example the region's own number, 1813 or 8 digits.</source>
        <translation>For eksempel regionens eget nummer: 1813 eller 8 cifre.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Vælg et logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Billeder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 5 MB.</source>
        <translation>PNG eller JPEG, højst 5 MB.</translation>
    </message>
    <message>
        <source>The logo as it stands on paper</source>
        <translation>Logoet, som det står på papir</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Dit arbejde</translation>
    </message>
    <message>
        <source>Changes who does what in the actions, never the advice itself.</source>
        <translation>Ændrer, hvem der gør hvad i handlingerne, aldrig selve rådet.</translation>
    </message>
    <message>
        <source>Number of days where you refer to; counted back from 12 weeks.</source>
        <translation>Antal dage dér, hvor du henviser til; regnes baglæns fra 12 uger.</translation>
    </message>
    <message>
        <source>Choose the PDF</source>
        <translation>Vælg PDF’en</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your own copy, to look things up in. It is not part of the program.</source>
        <translation>Dit eget eksemplar til at slå op i. Det følger ikke med programmet.</translation>
    </message>
    <message>
        <source>Suggest a diagnosis code</source>
        <translation>Foreslå en diagnosekode</translation>
    </message>
    <message>
        <source>ICPC-2 and SKS; not from the guideline, and always yours to change.</source>
        <translation>ICPC-2 og SKS; ikke fra retningslinjen, og du kan altid ændre den.</translation>
    </message>
    <message>
        <source>Empty: ICPC-2 L86; SKS DM541. SKS codes have no dot.</source>
        <translation>Tom: ICPC-2 L86; SKS DM541. SKS-koder skrives uden punktum.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>What stays on this PC</source>
        <translation>Det, der bliver på denne pc</translation>
    </message>
    <message>
        <source>Keep a draft while I work</source>
        <translation>Gem en kladde, mens jeg arbejder</translation>
    </message>
    <message>
        <source>So that nothing is lost if the power goes. Without the reference, not encrypted, only for your user; removed when you close the program, and after 24 hours.</source>
        <translation>Så intet går tabt, hvis strømmen går. Uden referencen, ikke krypteret, kun for din bruger; slettes, når du lukker programmet, og efter 24 timer.</translation>
    </message>
    <message>
        <source>leave it on the clipboard</source>
        <translation>bliver på udklipsholderen</translation>
    </message>
    <message>
        <source>Always removed when you begin a new patient.</source>
        <translation>Slettes altid, når du begynder på en ny patient.</translation>
    </message>
    <message>
        <source>remove after {count} seconds</source>
        <translation>slettes efter {count} sekunder</translation>
    </message>
    <message>
        <source>remove after 1 minute</source>
        <translation>slettes efter 1 minut</translation>
    </message>
    <message>
        <source>remove after {count} minutes</source>
        <translation>slettes efter {count} minutter</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Filen findes ikke længere.</translation>
    </message>
    <message>
        <source>Not a PNG or JPEG picture of at most 5 MB.</source>
        <translation>Ikke et PNG- eller JPEG-billede på højst 5 MB.</translation>
    </message>
    <message>
        <source>Not a PDF.</source>
        <translation>Ikke en PDF.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Physiotherapist</source>
        <translation>Fysioterapeut</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Kiropraktor</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Læge</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Klinikkens navn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Out-of-hours number</source>
        <translation>Nummer uden for åbningstid</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jeg er</translation>
    </message>
    <message>
        <source>Wait for a spine surgeon</source>
        <translation>Ventetid til rygkirurg</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>The guideline as PDF</source>
        <translation>Retningslinjen som PDF</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopieret tekst</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Suggest instead</source>
        <translation>Foreslå i stedet</translation>
    </message>
    <message>
        <source>This looks like a CPR number. CPR numbers are never stored.</source>
        <translation>Det ligner et CPR-nummer. CPR-numre gemmes aldrig.</translation>
    </message>
    <message>
        <source>The text holds a hidden character. Write it by hand instead of pasting it.</source>
        <translation>Teksten indeholder et skjult tegn. Skriv den i stedet for at indsætte den.</translation>
    </message>
    <message>
        <source>Write a whole number of days, 0–365.</source>
        <translation>Skriv et helt antal dage, 0–365.</translation>
    </message>
    <message>
        <source>Write a Danish telephone number: 8 digits, +45 before them if you like.</source>
        <translation>Skriv et dansk telefonnummer: 8 cifre, eventuelt med +45 foran.</translation>
    </message>
    <message>
        <source>Write 8 digits, or a short number such as 1813 or 112.</source>
        <translation>Skriv 8 cifre eller et kort nummer som 1813 eller 112.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Skriv højst {count} tegn.</translation>
    </message>
    <message>
        <source>Some settings could not be used: {fields}.</source>
        <translation>Nogle indstillinger kunne ikke bruges: {fields}.</translation>
    </message>
    <message>
        <source>The settings were made by a newer version of the program.</source>
        <translation>Indstillingerne er lavet af en nyere version af programmet.</translation>
    </message>
    <message>
        <source>The settings file “{name}” is damaged.</source>
        <translation>Indstillingsfilen »{name}« er beskadiget.</translation>
    </message>
    <message>
        <source>The settings file “{name}” could not be read.</source>
        <translation>Indstillingsfilen »{name}« kunne ikke læses.</translation>
    </message>
    <message>
        <source>The file has been kept under the name “{name}”.</source>
        <translation>Filen er bevaret under navnet »{name}«.</translation>
    </message>
    <message>
        <source>The file is unchanged.</source>
        <translation>Filen er uændret.</translation>
    </message>
    <message>
        <source>All other settings are in use.</source>
        <translation>Alle andre indstillinger er i brug.</translation>
    </message>
    <message>
        <source>The program goes on with its standard settings.</source>
        <translation>Programmet fortsætter med standardindstillinger.</translation>
    </message>
    <message>
        <source>Look through the settings, and save them again.</source>
        <translation>Gennemgå indstillingerne, og gem dem igen.</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>The guideline is in force</source>
        <translation>Retningslinjen er gældende</translation>
    </message>
    <message>
        <source>Version {version} of {date}.</source>
        <translation>Version {version} af {date}.</translation>
    </message>
    <message>
        <source>The guideline is no longer in force</source>
        <translation>Retningslinjen er ikke gældende</translation>
    </message>
    <message>
        <source>The Danish Health Authority has withdrawn it.</source>
        <translation>Sundhedsstyrelsen har mærket den som ikke gældende.</translation>
    </message>
    <message>
        <source>The Danish Health Authority withdrew it on {date}.</source>
        <translation>Sundhedsstyrelsen mærkede den som ikke gældende {date}.</translation>
    </message>
    <message>
        <source>Use it as background, and follow what applies today.</source>
        <translation>Brug den som baggrund, og følg det, der gælder i dag.</translation>
    </message>
    <message>
        <source>A reference and documentation tool for trained health professionals: it shows what this published guideline says for the situation you describe. Never the sole basis of a decision.</source>
        <translation>Et opslags- og dokumentationsværktøj for uddannede sundhedspersoner: Det viser, hvad den udgivne retningslinje siger om den situation, du beskriver. Aldrig det eneste grundlag for en beslutning.</translation>
    </message>
    <message>
        <source>Not CE-marked.</source>
        <translation>Ikke CE-mærket.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to NKR Desktop</source>
        <translation>Velkommen til NKR Desktop</translation>
    </message>
    <message>
        <source>While you type, the program shows what the Danish national clinical guideline for recent lumbar radiculopathy says for your patient. Afterwards you have the journal text, the dates and a leaflet.</source>
        <translation>Mens du taster, viser programmet, hvad den nationale kliniske retningslinje for nylig opstået lumbal nerverodspåvirkning siger om din patient. Bagefter har du journalteksten, datoerne og en folder til patienten.</translation>
    </message>
    <message>
        <source>Everything stays on this PC: no network, and CPR numbers are refused.</source>
        <translation>Alt bliver på denne pc: Programmet bruger ikke netværk, og CPR-numre afvises.</translation>
    </message>
    <message>
        <source>All of this can be left empty, and changed at any time under Settings.</source>
        <translation>Alt dette kan stå tomt og ændres når som helst under Indstillinger.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begynd</translation>
    </message>
</context>
</TS>
