"""The log of what the learner did: kept, carried from machine to machine, rescued when its file is damaged."""
