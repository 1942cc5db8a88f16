"""A Report as text for people or JSON for programs. Pure: no printing, no translation catalogue of its own."""
