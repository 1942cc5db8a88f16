"""The input spec: a small text that says what a problem's input looks like, and what follows from it."""
