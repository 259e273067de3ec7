"""Decision support for recent lumbar radiculopathy, after the Danish national clinical guideline."""

__version__ = "1.0.0"
__released__ = "2026-11-22"
"""The day this version came out, ISO 8601."""
