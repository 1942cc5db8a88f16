"""Which inputs were met before."""


class SeenInputs:
    """Inputs that were met, by fingerprints, as many as are remembered."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._fingerprints: set[int] = set()

    def is_new(self, content: bytes) -> bool:
        """Whether it was not asked about before, as far as that is remembered."""
        fingerprint = hash(content)
        if fingerprint in self._fingerprints:
            return False
        if len(self._fingerprints) < self._most:
            self._fingerprints.add(fingerprint)
        return True
