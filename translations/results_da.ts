<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>ActionList</name>
    <message>
        <source>First</source>
        <translation>Først</translation>
    </message>
    <message>
        <source>At this visit</source>
        <translation>Ved dette besøg</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Øvrigt</translation>
    </message>
    <message>
        <source>What to do now stands in the acute banner above.</source>
        <translation>Det, der skal gøres nu, står i det akutte felt øverst.</translation>
    </message>
</context>
<context>
    <name>AcuteSteps</name>
    <message>
        <source>Call now</source>
        <translation>Ring nu</translation>
    </message>
    <message>
        <source>Say that you suspect cauda equina</source>
        <translation>Sig, at du har mistanke om cauda equina</translation>
    </message>
    <message>
        <source>Give the acute sheet</source>
        <translation>Giv det akutte ark</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>Vis nummer</translation>
    </message>
    <message>
        <source>Acute sheet…</source>
        <translation>Akut ark…</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Evidence…</source>
        <translation>Evidens…</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>Evidens: {0}</translation>
    </message>
    <message>
        <source>What could change it</source>
        <translation>Hvad kan ændre det</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>read from: {0}</source>
        <translation>læst af: {0}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Decide by {0}</source>
        <translation>Tag stilling senest {0}</translation>
    </message>
    <message>
        <source>Seen by a spine surgeon by {0} at the latest</source>
        <translation>Set af en rygkirurg senest {0}</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Skift til</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Se også</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>I praksis</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>found now, not examined then</source>
        <translation>fundet nu, ikke undersøgt sidst</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>værre</translation>
    </message>
    <message>
        <source>less</source>
        <translation>mindre</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>væk</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>kan ikke sammenlignes</translation>
    </message>
    <message>
        <source>better</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>no relevant change</source>
        <translation>ingen relevant ændring</translation>
    </message>
    <message>
        <source>Pain over the visits</source>
        <translation>Smerter over besøgene</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Siden sidste besøg</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>den {0}</translation>
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
        <source>A difference of {0} points is the guideline&apos;s relevant one between groups (§3).</source>
        <translation>Retningslinjens grænse for en relevant forskel i studier er {0} point (§3).</translation>
    </message>
    <message>
        <source>{0} {1} then, {2} now</source>
        <translation>{0}: {1} sidst, {2} nu</translation>
    </message>
</context>
<context>
    <name>CouldChangeCard</name>
    <message>
        <source>Could change the urgency</source>
        <translation>Kan ændre hastegraden</translation>
    </message>
    <message>
        <source>Could change whether the guideline covers it</source>
        <translation>Kan ændre, om retningslinjen gælder</translation>
    </message>
    <message>
        <source>Could change the advice</source>
        <translation>Kan ændre rådet</translation>
    </message>
    <message>
        <source>What could change the advice</source>
        <translation>Hvad kan ændre rådet</translation>
    </message>
    <message>
        <source>No unanswered question, alone or in pairs, changes this.</source>
        <translation>Ingen ubesvarede spørgsmål, hverken enkeltvis eller parvis, ændrer dette.</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>hastegrad</translation>
    </message>
    <message>
        <source>whether the guideline covers it</source>
        <translation>om retningslinjen gælder</translation>
    </message>
    <message>
        <source>Could change: {0}</source>
        <translation>Kan ændre: {0}</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} og {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} til {1}</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 uge</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} uger</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dage</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Recommendations</source>
        <translation>Anbefalinger</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Anbefalingens styrke</translation>
    </message>
    <message>
        <source>Certainty of evidence</source>
        <translation>Evidensens kvalitet</translation>
    </message>
    <message>
        <source>What strength and certainty mean</source>
        <translation>Hvad styrke og kvalitet betyder</translation>
    </message>
</context>
<context>
    <name>QuestionNames</name>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Onset date</source>
        <translation>Debut af bensymptomer</translation>
    </message>
    <message>
        <source>How certain the onset is</source>
        <translation>Hvor sikker debutdatoen er</translation>
    </message>
    <message>
        <source>Leg pain 0–10</source>
        <translation>Bensmerte 0–10</translation>
    </message>
    <message>
        <source>Back pain 0–10</source>
        <translation>Rygsmerte 0–10</translation>
    </message>
    <message>
        <source>How severe the pain is</source>
        <translation>Smertens sværhedsgrad</translation>
    </message>
    <message>
        <source>Change since the beginning</source>
        <translation>Siden forløbet begyndte</translation>
    </message>
    <message>
        <source>Severe worsening</source>
        <translation>Alvorlig forværring</translation>
    </message>
    <message>
        <source>Pain despite medication</source>
        <translation>Medicinresistent smerte</translation>
    </message>
    <message>
        <source>Signs earlier in this episode</source>
        <translation>Fund til stede tidligere i forløbet</translation>
    </message>
    <message>
        <source>Wish: activity</source>
        <translation>Ønske: aktivitet</translation>
    </message>
    <message>
        <source>Wish: exercise or mobilisation</source>
        <translation>Ønske: øvelser eller ledmobilisering</translation>
    </message>
    <message>
        <source>Wish: kind of exercise</source>
        <translation>Ønske: øvelsestype</translation>
    </message>
    <message>
        <source>Attitude to surgery</source>
        <translation>Holdning til operation</translation>
    </message>
    <message>
        <source>MRI scan</source>
        <translation>MR-skanning</translation>
    </message>
    <message>
        <source>The red flags</source>
        <translation>Faresignalerne</translation>
    </message>
    <message>
        <source>Whether the guideline applies</source>
        <translation>Om retningslinjen gælder</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hastegrad</translation>
    </message>
    <message>
        <source>Sensation in the saddle area</source>
        <translation>Føleforstyrrelse i ridebukseområdet</translation>
    </message>
    <message>
        <source>Bladder and bowel sphincters</source>
        <translation>Blærens eller endetarmens lukkemuskel</translation>
    </message>
    <message>
        <source>Pain suddenly worse</source>
        <translation>Pludselig forværring af smerter</translation>
    </message>
    <message>
        <source>Weakness suddenly new or worse</source>
        <translation>Pludselig lammelse/kraftnedsættelse</translation>
    </message>
    <message>
        <source>Suspected cancer</source>
        <translation>Mistanke om cancer</translation>
    </message>
    <message>
        <source>Suspected fracture</source>
        <translation>Mistanke om fraktur</translation>
    </message>
    <message>
        <source>Other serious pathology</source>
        <translation>Anden alvorlig patologi</translation>
    </message>
    <message>
        <source>Other cause: {0}</source>
        <translation>Anden årsag: {0}</translation>
    </message>
    <message>
        <source>Tried: {0}</source>
        <translation>Forsøgt: {0}</translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>Certainty of the evidence: {0}</source>
        <translation>Evidensens kvalitet: {0}</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>Not wished for</source>
        <translation>Ikke ønsket</translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message>
        <source>No studies</source>
        <translation>Ingen studier</translation>
    </message>
    <message>
        <source>Part of the acute assessment</source>
        <translation>Hører til den akutte vurdering</translation>
    </message>
    <message>
        <source>Part of the medical work-up</source>
        <translation>Hører til udredningen</translation>
    </message>
    <message>
        <source>Usual care</source>
        <translation>Vanlig behandling</translation>
    </message>
    <message>
        <source>None is shown to be better. The patient&apos;s wish decides (§8)</source>
        <translation>Ingen er vist bedre. Patientens ønske afgør (§8)</translation>
    </message>
    <message>
        <source>Consider and choose together</source>
        <translation>Overvej og vælg sammen</translation>
    </message>
    <message>
        <source>Something was tried without effect. The patient&apos;s wish decides (§8)</source>
        <translation>Noget er forsøgt uden effekt. Patientens ønske afgør (§8)</translation>
    </message>
    <message>
        <source>Consider switching, and choose together</source>
        <translation>Overvej skift, og vælg sammen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Tag stilling</translation>
    </message>
    <message>
        <source>Not routinely / only after careful consideration</source>
        <translation>Ikke rutinemæssigt / kun efter nøje overvejelse</translation>
    </message>
    <message>
        <source>By {0} at the latest</source>
        <translation>Senest {0}</translation>
    </message>
    <message>
        <source>Nothing of this before then</source>
        <translation>Vent med disse så længe</translation>
    </message>
    <message>
        <source>{0} has passed: arrange without delay</source>
        <translation>{0} er passeret: arrangér uden ophold</translation>
    </message>
    <message>
        <source>if you decide on referral (§12)</source>
        <translation>hvis I beslutter henvisning (§12)</translation>
    </message>
    <message>
        <source>By {0} at the latest, if improvement is not satisfactory</source>
        <translation>Senest {0}, hvis bedringen ikke er tilfredsstillende</translation>
    </message>
    <message>
        <source>If improvement is not satisfactory; no date can be worked out: onset missing</source>
        <translation>Hvis bedringen ikke er tilfredsstillende; dato kan ikke beregnes: debut mangler</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Covered by the guideline</source>
        <translation>Omfattet af retningslinjen</translation>
    </message>
    <message>
        <source>Provisional: not settled whether the guideline covers it</source>
        <translation>Foreløbigt: afklar, om retningslinjen gælder</translation>
    </message>
    <message>
        <source>Not covered by the guideline</source>
        <translation>Ikke omfattet af retningslinjen</translation>
    </message>
    <message>
        <source>Onset date is missing</source>
        <translation>Debut mangler</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>1 tegn</translation>
    </message>
    <message>
        <source>{0} signs</source>
        <translation>{0} tegn</translation>
    </message>
    <message>
        <source>signs earlier</source>
        <translation>tegn tidligere i forløbet</translation>
    </message>
    <message>
        <source>Adult, up to 12 weeks, {0}, no other cause</source>
        <translation>Voksen, højst 12 uger, {0}, ingen anden årsag</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Debut</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>After 8 weeks</source>
        <translation>Efter 8 uger</translation>
    </message>
    <message>
        <source>Decide on surgery</source>
        <translation>Tag stilling til kirurgi</translation>
    </message>
    <message>
        <source>After 12 weeks</source>
        <translation>Efter 12 uger</translation>
    </message>
    <message>
        <source>Seen by spine surgeon</source>
        <translation>Senest set af rygkirurg</translation>
    </message>
    <message>
        <source>Onset {0}. After 8 weeks, {1}: decide about surgery. After 12 weeks, {2}: seen by a spine surgeon.</source>
        <translation>Debut {0}. Efter 8 uger, {1}: tag stilling til kirurgisk vurdering. Efter 12 uger, {2}: senest set af en rygkirurg.</translation>
    </message>
    <message>
        <source>The onset is uncertain: the dates count from the earliest possible onset, {0}.</source>
        <translation>Debut er usikker: datoerne regnes fra den tidligst mulige debut, {0}.</translation>
    </message>
    <message>
        <source>To make the 12 weeks, refer by {0}; the clinic&apos;s own wait: {1} days</source>
        <translation>Henvis senest {0} for at nå de 12 uger; egen ventetid: {1} dage</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Tidligst</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Mangler:</translation>
    </message>
    <message>
        <source>{0} other causes</source>
        <translation>{0} andre årsager</translation>
    </message>
</context>
<context>
    <name>UrgencyLine</name>
    <message>
        <source>Show answers</source>
        <translation>Se svar</translation>
    </message>
    <message>
        <source>No red flags</source>
        <translation>Ingen faresignaler</translation>
    </message>
    <message>
        <source>Not asked:</source>
        <translation>Ikke spurgt:</translation>
    </message>
    <message>
        <source>Also answered yes: {0}.</source>
        <translation>Også besvaret ja: {0}.</translation>
    </message>
    <message>
        <source>Go to red flags</source>
        <translation>Gå til faresignaler</translation>
    </message>
    <message>
        <source>All 7 are answered no</source>
        <translation>Alle 7 er besvaret nej</translation>
    </message>
</context>
<context>
    <name>UsualCareCard</name>
    <message>
        <source>Due to everyone · §2</source>
        <translation>Gælder alle · §2</translation>
    </message>
    <message>
        <source>Information and advice</source>
        <translation>Information og råd</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Show questions</source>
        <translation>Vis spørgsmål</translation>
    </message>
    <message>
        <source>Hide questions</source>
        <translation>Skjul spørgsmål</translation>
    </message>
    <message>
        <source>all 4 answered</source>
        <translation>alle 4 besvaret</translation>
    </message>
    <message>
        <source>{0} of 4 not answered</source>
        <translation>{0} af 4 ikke besvaret</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>The answers do not fit together</source>
        <translation>Svarene passer ikke sammen</translation>
    </message>
</context>
</TS>
