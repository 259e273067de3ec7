"""Decision support for recent lumbar radiculopathy, after the Danish national clinical guideline."""

__version__ = "1.0.0"
