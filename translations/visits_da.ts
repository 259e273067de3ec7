<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>CaseMenu</name>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Sager</translation>
    </message>
    <message>
        <source>New &amp;visit</source>
        <translation>Nyt &amp;besøg</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gem &amp;som…</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Leg pain</source>
        <translation>Bensmerte</translation>
    </message>
    <message>
        <source>Back pain</source>
        <translation>Rygsmerte</translation>
    </message>
    <message>
        <source>Pain over the visits</source>
        <translation>Smerter over besøgene</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 uger</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 uger</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dette besøg</translation>
    </message>
    <message>
        <source>NRS 0–10</source>
        <translation>NRS 0–10</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>{date}: leg pain {leg}, back pain {back}</source>
        <translation>{date}: bensmerte {leg}, rygsmerte {back}</translation>
    </message>
    <message>
        <source>8 weeks from the earliest possible onset: {week_8}. 12 weeks: {week_12}.</source>
        <translation>8 uger efter tidligst mulige debut: {week_8}. 12 uger: {week_12}.</translation>
    </message>
    <message>
        <source>The onset is not stated: no 8- and 12-week marks.</source>
        <translation>Debut er ikke oplyst: ingen mærker for 8 og 12 uger.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>The case is not saved. What shall happen to it?</source>
        <translation>Sagen er ikke gemt. Hvad skal der ske med den?</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Gem ikke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save and begin the new visit</source>
        <translation>Gem, og begynd nyt besøg</translation>
    </message>
    <message>
        <source>Begin without the changes</source>
        <translation>Begynd uden rettelserne</translation>
    </message>
    <message>
        <source>This visit is not saved. Save it before the new visit begins?</source>
        <translation>Besøget er ikke gemt. Skal det gemmes, før det nye besøg begynder?</translation>
    </message>
    <message>
        <source>The earlier visits are kept in the same file.</source>
        <translation>De tidligere besøg bliver i samme fil.</translation>
    </message>
    <message>
        <source>The visit is of {date}, and you have changed it.</source>
        <translation>Besøget er fra {date}, og du har rettet i det.</translation>
    </message>
    <message>
        <source>For what is found today, begin a new visit instead (Ctrl+Shift+N).</source>
        <translation>Det, der findes i dag, hører til i et nyt besøg (Ctrl+Skift+N).</translation>
    </message>
    <message>
        <source>Do not save yet</source>
        <translation>Gem ikke endnu</translation>
    </message>
    <message>
        <source>Correct the visit of {date}</source>
        <translation>Ret besøget fra {date}</translation>
    </message>
    <message>
        <source>“{name}” has been changed since it was opened, perhaps from another PC.</source>
        <translation>»{name}« er ændret, siden den blev åbnet, måske fra en anden pc.</translation>
    </message>
    <message>
        <source>If you save under another name, both are kept.</source>
        <translation>Hvis du gemmer under et andet navn, bevares begge.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som…</translation>
    </message>
    <message>
        <source>Overwrite the file</source>
        <translation>Overskriv filen</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Filen er ikke krypteret</translation>
    </message>
    <message>
        <source>Whoever can open the folder can read it. Save it where the clinic keeps patient information, and never under a name or a CPR number.</source>
        <translation>Enhver, der kan åbne mappen, kan læse filen. Gem den dér, hvor klinikken har sine patientoplysninger, og aldrig under et navn eller et CPR-nummer.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>{last}. Before that: {finding}</source>
        <translation>{last}. Før det: {finding}</translation>
    </message>
    <message>
        <source>Last time: {answer}</source>
        <translation>Sidst: {answer}</translation>
    </message>
</context>
<context>
    <name>OpenedCard</name>
    <message>
        <source>Begin new visit</source>
        <translation>Begynd nyt besøg</translation>
    </message>
    <message>
        <source>Opened: the visit of {date}</source>
        <translation>Åbnet: besøget fra {date}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Recent files</source>
        <translation>Se&amp;neste filer</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ingen filer endnu</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Glem</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Glem &amp;alle</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (findes ikke længere)</translation>
    </message>
</context>
</TS>
