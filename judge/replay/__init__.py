"""Submissions whose verdict is known, judged once more with what is here, and compared."""
