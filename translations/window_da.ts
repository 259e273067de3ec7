<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>ActionBar</name>
    <message>
        <source>&amp;Copy journal text</source>
        <translation>&amp;Kopiér journaltekst</translation>
    </message>
    <message>
        <source>Patient &amp;leaflet…</source>
        <translation>Patient&amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
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
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>&amp;Gem sag</translation>
    </message>
    <message>
        <source>Show &amp;questions</source>
        <translation>Vis s&amp;pørgsmål</translation>
    </message>
    <message>
        <source>Show resul&amp;ts</source>
        <translation>Vis resul&amp;tater</translation>
    </message>
    <message>
        <source>Acute sheet for the patient…</source>
        <translation>Akut ark til patienten…</translation>
    </message>
</context>
<context>
    <name>AcuteStrip</name>
    <message>
        <source>Back to the acute steps</source>
        <translation>Tilbage til akut handling</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>&amp;Unexamined</source>
        <translation>Ikke &amp;undersøgt</translation>
    </message>
    <message>
        <source>&amp;Unsettled</source>
        <translation>&amp;Uafklaret</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Venstre</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Højre</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Begge</translation>
    </message>
    <message>
        <source>Flexing the hip</source>
        <translation>Bøje hoften</translation>
    </message>
    <message>
        <source>Extending the knee</source>
        <translation>Strække knæet</translation>
    </message>
    <message>
        <source>Lifting the foot</source>
        <translation>Løfte foden</translation>
    </message>
    <message>
        <source>Lifting the great toe</source>
        <translation>Løfte storetåen</translation>
    </message>
    <message>
        <source>Rising on the toes</source>
        <translation>Gå på tæer</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knæ</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Akilles</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ikke forsøgt</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hjalp</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvist</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Uden effekt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Information on condition, course and red flags</source>
        <translation>Information om tilstand, forløb og faresignaler</translation>
    </message>
    <message>
        <source>Advice on activity</source>
        <translation>Råd om aktivitet</translation>
    </message>
    <message>
        <source>Pain medication, if needed</source>
        <translation>Smertestillende medicin ved behov</translation>
    </message>
    <message>
        <source>Medical work-up</source>
        <translation>Lægelig udredning</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The settings could not be saved; they hold until the program closes</source>
        <translation>Indstillingerne kunne ikke gemmes; de gælder, til programmet lukkes</translation>
    </message>
    <message>
        <source>The day has changed. The visit is still of {day}</source>
        <translation>Det er blevet en ny dag. Besøget er stadig fra {day}</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message>
        <source>New visit: pain, findings, red flags and wishes are asked again</source>
        <translation>Nyt besøg: spørg igen til smerter, fund, faresignaler og ønsker</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Åbn en sag</translation>
    </message>
    <message>
        <source>Save the case (not encrypted)</source>
        <translation>Gem sagen (filen er ikke krypteret)</translation>
    </message>
    <message>
        <source>Case.json</source>
        <translation>Sag.json</translation>
    </message>
    <message>
        <source>The visit is of {date}, which is after today. Check the date of this computer.</source>
        <translation>Besøget er fra {date}, som ligger efter i dag. Se efter, om pc'ens dato er rigtig.</translation>
    </message>
    <message>
        <source>A case file begins with a first visit, and this one begins with a follow-up. If this is the first visit here, choose “First visit” under Course, and then begin the new visit.</source>
        <translation>En sag begynder med et første besøg, og denne begynder med et opfølgende. Er det det første besøg her, så vælg »Første besøg« under Forløb, og begynd derefter det nye besøg.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation>Den er måske flyttet, eller dens drev er ikke tilsluttet.</translation>
    </message>
    <message>
        <source>The case could not be saved as “{name}”.</source>
        <translation>Sagen kunne ikke gemmes som »{name}«.</translation>
    </message>
    <message>
        <source>Everything stands in the window still, and a file that was there before is unchanged.</source>
        <translation>Alt står stadig i vinduet, og en fil, der lå der i forvejen, er uændret.</translation>
    </message>
    <message>
        <source>Choose another folder, and try again.</source>
        <translation>Vælg en anden mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>The case is saved</source>
        <translation>Sagen er gemt</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>»{name}« kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>Nothing has changed: neither the file nor what stands in the window.</source>
        <translation>Intet er ændret: hverken filen eller det, der står i vinduet.</translation>
    </message>
    <message>
        <source>Cases (*.json)</source>
        <translation>Sager (*.json)</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>This episode of leg pain; nothing is filled in beforehand</source>
        <translation>Dette forløb med bensmerter. Intet er udfyldt på forhånd.</translation>
    </message>
    <message>
        <source>Whole years</source>
        <translation>Hele år</translation>
    </message>
    <message>
        <source>Not of the back pain</source>
        <translation>Ikke rygsmertens debut</translation>
    </message>
    <message>
        <source>NRS 0–10</source>
        <translation>NRS 0–10</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Let</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Severe,
disabling</source>
        <translation>Svær,
funktionshæmmende</translation>
    </message>
    <message>
        <source>Most severe,
disabling</source>
        <translation>Sværest,
funktionshæmmende</translation>
    </message>
    <message>
        <source>Your and the patient&apos;s judgement; not derived from NRS</source>
        <translation>Jeres fælles vurdering; udledes ikke af NRS</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Bedring</translation>
    </message>
    <message>
        <source>Some improvement</source>
        <translation>Nogen bedring</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Værre</translation>
    </message>
    <message>
        <source>Against the beginning; “improved” means satisfactorily</source>
        <translation>Mod begyndelsen. »Bedring« betyder tilfredsstillende.</translation>
    </message>
    <message>
        <source>Serious: calls for MRI (§10). Sudden: a red flag (§13). Neither follows from the trend.</source>
        <translation>Alvorlig: kalder på MR (§10). Pludselig: et faresignal (§13). Ingen af dem følger af udviklingen.</translation>
    </message>
    <message>
        <source>Persisting, despite medication or opioids (§10)</source>
        <translation>Vedvarende, trods medicin eller morfika (§10)</translation>
    </message>
    <message>
        <source>Visit and work</source>
        <translation>Besøg og arbejde</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>I arbejde</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>Sygemeldt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>I risiko</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Uden arbejde</translation>
    </message>
    <message>
        <source>Attachment to work is part of the weighing (§12)</source>
        <translation>Tilknytning til arbejde indgår i afvejningen (§12)</translation>
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
        <source>Decides who does what, never the advice</source>
        <translation>Afgør, hvem der gør hvad, aldrig rådet</translation>
    </message>
    <message>
        <source>The clinic&apos;s own; never a CPR number</source>
        <translation>Klinikkens egen; aldrig et CPR-nummer</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Noget gik galt i programmet.</translation>
    </message>
    <message>
        <source>What you have entered still stands in the window, and a draft of it has been kept.</source>
        <translation>Det, du har tastet, står stadig i vinduet, og der er gemt en kladde af det.</translation>
    </message>
    <message>
        <source>What you have entered still stands in the window.</source>
        <translation>Det, du har tastet, står stadig i vinduet.</translation>
    </message>
    <message>
        <source>Save the case, then close the program and start it again.</source>
        <translation>Gem sagen, luk programmet, og start det igen.</translation>
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
        <translation>Kladden kan ikke gemmes (disken er fuld eller skrivebeskyttet): gem sagen</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Kladde gemt {time}</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiér detaljer</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Body chart</source>
        <translation>Kropskort</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Click an area, or type L5 and Y (N takes it back). Arrows move.</source>
        <translation>Klik på et område, eller tast L5 og J (N fjerner det). Pilene flytter.</translation>
    </message>
    <message>
        <source>Neurological findings</source>
        <translation>Neurologiske fund</translation>
    </message>
    <message>
        <source>One sign is enough to suspect it (§2)</source>
        <translation>Ét fund er nok til mistanke (§2)</translation>
    </message>
    <message>
        <source>The pain follows a nerve root</source>
        <translation>Smerten følger en nerverod</translation>
    </message>
    <message>
        <source>MRC 0–5 a muscle group</source>
        <translation>MRC 0–5 pr. muskelgruppe</translation>
    </message>
    <message>
        <source>Knee and ankle</source>
        <translation>Knæ og akilles</translation>
    </message>
    <message>
        <source>Dermatomes L1–S2</source>
        <translation>Dermatom L1–S2</translation>
    </message>
    <message>
        <source>&amp;Remaining findings: no</source>
        <translation>Øv&amp;rige fund: nej</translation>
    </message>
    <message>
        <source>Another cause?</source>
        <translation>Anden årsag?</translation>
    </message>
    <message>
        <source>Is the nerve root thought to be affected by … (§2)</source>
        <translation>Menes nerveroden at være påvirket af … (§2)</translation>
    </message>
    <message>
        <source>&amp;Remaining causes: no</source>
        <translation>Øv&amp;rige årsager: nej</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Confirm the plan first: it has not been agreed as it stands</source>
        <translation>Bekræft først aftalen: den er ikke aftalt, som den står nu</translation>
    </message>
    <message>
        <source>Choose your own copy of the guideline under Settings first</source>
        <translation>Vælg først klinikkens egen udgave af retningslinjen under Indstillinger</translation>
    </message>
</context>
<context>
    <name>MriRow</name>
    <message>
        <source>Write a date (20/10), or how long ago (3 weeks).</source>
        <translation>Skriv en dato (20/10), eller hvor længe siden (3 uger).</translation>
    </message>
    <message>
        <source>The date lies after the visit.</source>
        <translation>Datoen ligger efter besøget.</translation>
    </message>
    <message>
        <source>Date (optional)</source>
        <translation>Dato (valgfri)</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Vælg i en kalender</translation>
    </message>
    <message>
        <source>MRI, date</source>
        <translation>MR-skanning, dato</translation>
    </message>
    <message>
        <source>On the patient&apos;s own initiative</source>
        <translation>På patientens eget initiativ</translation>
    </message>
</context>
<context>
    <name>MuscleGrades</name>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Grade the power of a muscle, MRC 0–5</source>
        <translation>Angiv kraften i en muskel, MRC 0–5</translation>
    </message>
    <message>
        <source>left</source>
        <translation>venstre</translation>
    </message>
    <message>
        <source>right</source>
        <translation>højre</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Grade &amp;{grade}</source>
        <translation>Grad &amp;{grade}</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>A whole number, {lowest}–{highest}.</source>
        <translation>Et helt tal, {lowest}–{highest}.</translation>
    </message>
</context>
<context>
    <name>OnsetRow</name>
    <message>
        <source>Write a date (20/10), or how long ago (3 weeks).</source>
        <translation>Skriv en dato (20/10), eller hvor længe siden (3 uger).</translation>
    </message>
    <message>
        <source>The onset lies after the visit.</source>
        <translation>Debut ligger efter besøget.</translation>
    </message>
    <message>
        <source>20/10 or 3 weeks</source>
        <translation>20/10 eller 3 uger</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Vælg i en kalender</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Præcis</translation>
    </message>
    <message>
        <source>± 3 days</source>
        <translation>± 3 dage</translation>
    </message>
    <message>
        <source>± 1 week</source>
        <translation>± 1 uge</translation>
    </message>
    <message>
        <source>± 2 weeks</source>
        <translation>± 2 uger</translation>
    </message>
    <message>
        <source>± 4 weeks</source>
        <translation>± 4 uger</translation>
    </message>
    <message>
        <source>± {days} days</source>
        <translation>± {days} dage</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>1 answer missing</source>
        <translation>1 svar mangler</translation>
    </message>
    <message>
        <source>{count} answers missing</source>
        <translation>{count} svar mangler</translation>
    </message>
</context>
<context>
    <name>PlanItemDetails</name>
    <message>
        <source>Directional</source>
        <translation>Retningsspecifikke</translation>
    </message>
    <message>
        <source>Neuromuscular control</source>
        <translation>Neuromuskulær kontrol</translation>
    </message>
    <message>
        <source>Fitted on the way</source>
        <translation>Tilpasses undervejs</translation>
    </message>
    <message>
        <source>Kind of exercises</source>
        <translation>Øvelsestype</translation>
    </message>
    <message>
        <source>Reason for {item}</source>
        <translation>Begrundelse for {item}</translation>
    </message>
    <message>
        <source>Reason, {lowest}–{highest} characters</source>
        <translation>Begrundelse, {lowest}–{highest} tegn</translation>
    </message>
    <message>
        <source>Agree on it anew</source>
        <translation>Aftal det på ny</translation>
    </message>
    <message>
        <source>Changed since it was agreed; the advice is now: {label}</source>
        <translation>Ændret siden aftalen; rådet er nu: {label}</translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Assessment by a spine surgeon agreed</source>
        <translation>Vurdering hos rygkirurg aftalt</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Tick what the two of you agree on</source>
        <translation>Sæt kryds ved det, I er enige om</translation>
    </message>
    <message>
        <source>&amp;Confirm the plan</source>
        <translation>&amp;Bekræft aftalen</translation>
    </message>
    <message>
        <source>Usual care</source>
        <translation>Vanlig behandling</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>Set by the program; it cannot be taken away</source>
        <translation>Sat af programmet; kan ikke fjernes</translation>
    </message>
    <message>
        <source>Consider and choose together</source>
        <translation>Overvej og vælg sammen</translation>
    </message>
    <message>
        <source>Outside the guideline&apos;s advice today</source>
        <translation>Uden for retningslinjens råd i dag</translation>
    </message>
    <message>
        <source>A tick needs a short reason, which the journal text carries</source>
        <translation>Et kryds her kræver en kort begrundelse til journalen</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Afventer</translation>
    </message>
    <message>
        <source>Cannot be agreed on now</source>
        <translation>Kan ikke aftales nu</translation>
    </message>
    <message>
        <source>The acute plan</source>
        <translation>Den akutte plan</translation>
    </message>
    <message>
        <source>The plan is confirmed</source>
        <translation>Aftalen er bekræftet</translation>
    </message>
    <message>
        <source>Something has changed since</source>
        <translation>Noget er ændret siden</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>En begrundelse mangler</translation>
    </message>
    <message>
        <source>Part of the acute assessment</source>
        <translation>Hører til den akutte vurdering</translation>
    </message>
    <message>
        <source>The patient does not want an operation: has this been agreed?</source>
        <translation>Patienten ønsker ikke operation: er det aftalt?</translation>
    </message>
    <message>
        <source>The patient has said no before: has this been agreed?</source>
        <translation>Patienten har tidligere sagt nej: er det aftalt?</translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Write a date (7/12), or how long until then (2 weeks).</source>
        <translation>Skriv en dato (7/12), eller hvor længe til (2 uger).</translation>
    </message>
    <message>
        <source>The next visit lies before this one.</source>
        <translation>Næste besøg ligger før dette.</translation>
    </message>
    <message>
        <source>7/12 or 2 weeks</source>
        <translation>7/12 eller 2 uger</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Vælg i en kalender</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Næste besøg</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 uge</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 uger</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 uger</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Næste besøg om</translation>
    </message>
    <message>
        <source>Contact, name</source>
        <translation>Kontakt, navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Contact, telephone</source>
        <translation>Kontakt, telefon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Påmind om</translation>
    </message>
    <message>
        <source>The patient rings</source>
        <translation>Patienten ringer til</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Besøgets dato</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Du er</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Onset of the leg symptoms</source>
        <translation>Debut af bensymptomer</translation>
    </message>
    <message>
        <source>How certain is the date?</source>
        <translation>Hvor sikker er datoen?</translation>
    </message>
    <message>
        <source>Leg pain</source>
        <translation>Bensmerte</translation>
    </message>
    <message>
        <source>Back pain</source>
        <translation>Rygsmerte</translation>
    </message>
    <message>
        <source>Severity of the pain</source>
        <translation>Smertens sværhedsgrad</translation>
    </message>
    <message>
        <source>Since this episode began</source>
        <translation>Siden forløbet begyndte</translation>
    </message>
    <message>
        <source>Serious worsening</source>
        <translation>Alvorlig forværring</translation>
    </message>
    <message>
        <source>Pain that resists medication</source>
        <translation>Medicinresistent smerte</translation>
    </message>
    <message>
        <source>A sign was present earlier in this episode</source>
        <translation>Fund til stede tidligere i forløbet</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>MR-skanning</translation>
    </message>
    <message>
        <source>MRI, date and initiative</source>
        <translation>MR-skanning, dato og initiativ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Exercises or mobilisation</source>
        <translation>Øvelser eller ledmobilisering</translation>
    </message>
    <message>
        <source>Kind of exercises</source>
        <translation>Øvelsestype</translation>
    </message>
    <message>
        <source>Earlier experience of exercises</source>
        <translation>Tidligere erfaring med øvelser</translation>
    </message>
    <message>
        <source>Earlier experience of manual treatment</source>
        <translation>Tidligere erfaring med manuel behandling</translation>
    </message>
    <message>
        <source>Wants acupuncture</source>
        <translation>Ønsker akupunktur</translation>
    </message>
    <message>
        <source>Wants MRI</source>
        <translation>Ønsker MR-skanning</translation>
    </message>
    <message>
        <source>Wants an injection</source>
        <translation>Ønsker injektion</translation>
    </message>
    <message>
        <source>Attitude to surgery</source>
        <translation>Holdning til operation</translation>
    </message>
    <message>
        <source>Which other cause</source>
        <translation>Hvilken anden årsag</translation>
    </message>
    <message>
        <source>Draft taken up</source>
        <translation>Kladde taget op</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Remaining findings: no</source>
        <translation>Øvrige fund: nej</translation>
    </message>
    <message>
        <source>Remaining causes: no</source>
        <translation>Øvrige årsager: nej</translation>
    </message>
    <message>
        <source>Remaining red flags: no</source>
        <translation>Resten af faresignalerne: nej</translation>
    </message>
    <message>
        <source>Remaining treatments: not tried</source>
        <translation>Øvrige behandlinger: ikke forsøgt</translation>
    </message>
</context>
<context>
    <name>RedFlagsPage</name>
    <message>
        <source>See all seven first</source>
        <translation>Se alle syv først</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Faresignaler</translation>
    </message>
    <message>
        <source>Ask about all seven: now or since the last contact. Leave out what has already been acutely assessed (not from the guideline). Not asked is not no.</source>
        <translation>Spørg om alle syv: nu eller siden sidste kontakt. Regn ikke det med, der allerede er vurderet akut (ikke fra retningslinjen). Ikke spurgt er ikke nej.</translation>
    </message>
    <message>
        <source>Only sudden worsening belongs here (§13). Serious worsening (§10) and the trend since the beginning are asked under Course.</source>
        <translation>Kun pludselig forværring hører til her (§13). Alvorlig forværring (§10) og udviklingen siden begyndelsen spørges der til under Forløb.</translation>
    </message>
    <message>
        <source>I have asked about all: no to the &amp;rest</source>
        <translation>Jeg har spurgt om alle: nej til &amp;resten</translation>
    </message>
    <message>
        <source>Suspected cauda equina</source>
        <translation>Mistanke om cauda equina</translation>
    </message>
    <message>
        <source>One yes is enough · §12, §13</source>
        <translation>Ét ja er nok · §12, §13</translation>
    </message>
    <message>
        <source>Other serious pathology</source>
        <translation>Anden alvorlig sygdom</translation>
    </message>
    <message>
        <source>Medical work-up · §10</source>
        <translation>Lægelig udredning · §10</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>{sign}, side</source>
        <translation>{sign}, side</translation>
    </message>
</context>
<context>
    <name>StepStates</name>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Faresignaler</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Tumour: yes</source>
        <translation>Tumor: ja</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Udfyldt</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} af {asked}</translation>
    </message>
    <message>
        <source>{count} yes</source>
        <translation>{count} ja</translation>
    </message>
    <message>
        <source>{count} of {asked} no</source>
        <translation>{count} af {asked} nej</translation>
    </message>
    <message>
        <source>Acute plan</source>
        <translation>Akut plan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>{count} kryds</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Looks like a CPR number. CPR numbers are never stored.</source>
        <translation>Ligner et CPR-nummer. CPR-numre gemmes aldrig.</translation>
    </message>
    <message>
        <source>Contains a hidden character.</source>
        <translation>Indeholder et skjult tegn.</translation>
    </message>
    <message>
        <source>Not a Danish telephone number (8 digits).</source>
        <translation>Ikke et dansk telefonnummer (8 cifre).</translation>
    </message>
    <message>
        <source>Too long or too short.</source>
        <translation>For lang eller for kort.</translation>
    </message>
</context>
<context>
    <name>TreatmentPage</name>
    <message>
        <source>Treatment so far</source>
        <translation>Behandling hidtil</translation>
    </message>
    <message>
        <source>“No effect”: tried long enough for you to judge it; a single session is not that</source>
        <translation>»Uden effekt«: forsøgt længe nok til, at du kan bedømme det; én gang er ikke nok (ikke fra retningslinjen)</translation>
    </message>
    <message>
        <source>Dry needling counts (§9)</source>
        <translation>Dry needling tæller med (§9)</translation>
    </message>
    <message>
        <source>&amp;Remaining: not tried</source>
        <translation>&amp;Resten: ikke forsøgt</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Billeddiagnostik</translation>
    </message>
</context>
<context>
    <name>TreatmentRow</name>
    <message>
        <source>Write a date (20/10), or how long ago (3 weeks).</source>
        <translation>Skriv en dato (20/10), eller hvor længe siden (3 uger).</translation>
    </message>
    <message>
        <source>The start lies after the visit.</source>
        <translation>Starten ligger efter besøget.</translation>
    </message>
    <message>
        <source>20/10 or 3 weeks</source>
        <translation>20/10 eller 3 uger</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Vælg i en kalender</translation>
    </message>
    <message>
        <source>{treatment}, begun</source>
        <translation>{treatment}, begyndt</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdato</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begyndt</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>{age} years</source>
        <translation>{age} år</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>første besøg</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>opfølgning</translation>
    </message>
    <message>
        <source>{title}, version {version}. The Danish Health Authority has withdrawn it: it is no longer current policy. The program shows what it said, for reference and documentation. Its own words, such as the strengths, stay in Danish.</source>
        <translation>{title}, version {version}. Sundhedsstyrelsen har trukket den tilbage: den er ikke længere gældende. Programmet viser, hvad den sagde, til opslag og dokumentation.</translation>
    </message>
    <message>
        <source>Out of hours: {number}</source>
        <translation>Uden for åbningstid: {number}</translation>
    </message>
    <message>
        <source>No out-of-hours number has been entered: do so under Settings (Ctrl+,).</source>
        <translation>Der er ikke indtastet et nummer til lægevagten: gør det under Indstillinger (Ctrl+,).</translation>
    </message>
    <message>
        <source>Ring by the local agreement, or 112 (not from the guideline, which names no numbers).</source>
        <translation>Ring efter lokal aftale, eller 112 (ikke fra retningslinjen, som ikke nævner numre).</translation>
    </message>
    <message>
        <source>Guideline version {version}</source>
        <translation>Retningslinje version {version}</translation>
    </message>
    <message>
        <source>The guideline is no longer in force</source>
        <translation>Retningslinjen er ikke gældende</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Ikke gældende</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Open the menus</source>
        <translation>Åbn menuerne</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Å&amp;bn…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ge&amp;m</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>&amp;Retningslinje</translation>
    </message>
    <message>
        <source>&amp;Search and read…</source>
        <translation>&amp;Søg og læs…</translation>
    </message>
    <message>
        <source>Strengths and &amp;certainty</source>
        <translation>S&amp;tyrker og tiltro</translation>
    </message>
    <message>
        <source>&amp;What the source contradicts</source>
        <translation>&amp;Kildens uoverensstemmelser</translation>
    </message>
    <message>
        <source>&amp;Quick guide as PDF…</source>
        <translation>&amp;Quick guide som PDF…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visning</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;User&apos;s guide</source>
        <translation>&amp;Brugervejledning</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;taster</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nyt i programmet</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Self-check…</source>
        <translation>Se&amp;lvtest…</translation>
    </message>
    <message>
        <source>&amp;About NKR Desktop</source>
        <translation>&amp;Om NKR Desktop</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Fortryd: {act}</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Gentag: {act}</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>What the patient wants today; it never changes a strength, and never blocks a choice</source>
        <translation>Hvad patienten ønsker i dag. Det ændrer aldrig en styrke og spærrer aldrig for et valg.</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Intet ønske</translation>
    </message>
    <message>
        <source>Stay active</source>
        <translation>Være aktiv</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvile</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>Mobilisation</source>
        <translation>Ledmobilisering</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ingen af dem</translation>
    </message>
    <message>
        <source>No relevant difference is shown; the patient&apos;s wish decides (§8)</source>
        <translation>Ingen relevant forskel er vist; patientens ønske afgør (§8)</translation>
    </message>
    <message>
        <source>Directional</source>
        <translation>Retningsspecifikke</translation>
    </message>
    <message>
        <source>Neuromuscular</source>
        <translation>Neuromuskulære</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombinerede</translation>
    </message>
    <message>
        <source>No relevant difference is shown (§5)</source>
        <translation>Ingen relevant forskel er vist (§5)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Dårlig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Open to it</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Ønsker ikke</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Ikke drøftet</translation>
    </message>
    <message>
        <source>Should it become relevant (§12)</source>
        <translation>Hvis det bliver aktuelt (§12)</translation>
    </message>
</context>
</TS>
