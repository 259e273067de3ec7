"""The paper kit: tagged, accessible PDF (PDF/UA-1, ISO 14289-1) from open-source ReportLab.

Importing this package imports no ReportLab; its modules do, so a caller imports them when paper is asked for."""
