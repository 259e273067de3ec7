"""The evidence behind a recommendation, for the clinician and, turned round, for the patient."""
