"""Work done elsewhere: by processes of this machine, or by those of a cluster. Knows nothing of judging."""
