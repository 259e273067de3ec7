<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>EmptyView</name>
    <message>
        <source>What was asked</source>
        <translation>Spørgsmålet</translation>
    </message>
    <message>
        <source>{0}, compared with {1}</source>
        <translation>{0}, sammenlignet med {1}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hvad der blev fundet</translation>
    </message>
    <message>
        <source>What the advice rests on</source>
        <translation>Hvad rådet bygger på</translation>
    </message>
</context>
<context>
    <name>EvidenceHeader</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Show to the patient</source>
        <translation>Vis for patienten</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Side {0}</translation>
    </message>
    <message>
        <source>Open your own copy of the guideline at this page</source>
        <translation>Åbn din egen udgave af retningslinjen på denne side</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Sources ({0})</source>
        <translation>Kilder ({0})</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hvad der vises</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence: {0}</source>
        <translation>Evidens: {0}</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Patients</source>
        <translation>Patienter</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Tiltro</translation>
    </message>
</context>
<context>
    <name>GroundsView</name>
    <message>
        <source>Focused question</source>
        <translation>Fokuseret spørgsmål</translation>
    </message>
    <message>
        <source>Who: {0}</source>
        <translation>Hvem: {0}</translation>
    </message>
    <message>
        <source>What: {0}</source>
        <translation>Hvad: {0}</translation>
    </message>
    <message>
        <source>Compared with: {0}</source>
        <translation>Sammenlignet med: {0}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammenfatning</translation>
    </message>
    <message>
        <source>Benefits and harms</source>
        <translation>Gavn og skade</translation>
    </message>
    <message>
        <source>Quality of the evidence</source>
        <translation>Evidensens kvalitet</translation>
    </message>
    <message>
        <source>Patient preferences</source>
        <translation>Patientens ønsker</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>I praksis</translation>
    </message>
    <message>
        <source>Other considerations</source>
        <translation>Andre overvejelser</translation>
    </message>
    <message>
        <source>What the strength means: {0}</source>
        <translation>Hvad styrken betyder: {0}</translation>
    </message>
    <message>
        <source>For the clinician: {0}</source>
        <translation>For behandleren: {0}</translation>
    </message>
    <message>
        <source>For the patient: {0}</source>
        <translation>For patienten: {0}</translation>
    </message>
</context>
<context>
    <name>GuidelineStatus</name>
    <message>
        <source>Guideline version {0}</source>
        <translation>Retningslinjen, version {0}</translation>
    </message>
    <message>
        <source>The guideline is no longer in force</source>
        <translation>Retningslinjen er ikke gældende</translation>
    </message>
    <message>
        <source>The guideline is no longer in force ({0})</source>
        <translation>Retningslinjen er ikke gældende ({0})</translation>
    </message>
</context>
<context>
    <name>PatientMode</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copy picture of the table</source>
        <translation>Kopiér billede af tabellen</translation>
    </message>
    <message>
        <source>Save picture of the table…</source>
        <translation>Gem billede af tabellen…</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Billedet er kopieret.</translation>
    </message>
    <message>
        <source>The row is copied as text.</source>
        <translation>Rækken er kopieret som tekst.</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Kopiér rækken som tekst</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Billede (*.png)</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size (*.svg)</source>
        <translation>Tegning, skarp i alle størrelser (*.svg)</translation>
    </message>
    <message>
        <source>Save picture of the table</source>
        <translation>Gem billede af tabellen</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Billedet kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>Nothing was changed: a file that was already there is still as it was.</source>
        <translation>Intet er ændret: en fil, der lå der i forvejen, er, som den var.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the picture instead.</source>
        <translation>Vælg en anden mappe, eller kopiér billedet i stedet.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Billedet er gemt.</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Included studies</source>
        <translation>Inkluderede studier</translation>
    </message>
    <message>
        <source>Meta-analysis no. {0} in the guideline&apos;s list</source>
        <translation>Metaanalyse nr. {0} i retningslinjens liste</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Literature cited</source>
        <translation>Citeret litteratur</translation>
    </message>
    <message>
        <source>Meta-analyses behind the figures</source>
        <translation>Metaanalyser bag tallene</translation>
    </message>
</context>
</TS>
