"""Programs that come with a problem: checkers and input validators, in the dialects of ICPC packages and testlib."""
