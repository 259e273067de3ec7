"""The geometry and the words of the evidence: what window and paper draw alike. No Qt, no ReportLab."""
