"""Mistakes that beginners make, recognised by what a run printed, how it ended, and its source. Pure; never the last word."""
