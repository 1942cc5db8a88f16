"""Practice brought together with the workspace: what was done is written down, and what is to be done is read off."""
