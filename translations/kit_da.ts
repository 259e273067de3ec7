<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>DateField</name>
    <message>
        <source>{count} months ago</source>
        <translation>for {count} måneder siden</translation>
    </message>
    <message>
        <source>in {count} months</source>
        <translation>om {count} måneder</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Åbn kalender</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
</TS>
