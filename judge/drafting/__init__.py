"""An input spec drafted from what a problem has: its validator, or its statement and samples."""
