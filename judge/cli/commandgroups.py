"""In what order commands are told of: five groups, and what is set up once."""

from collections.abc import Mapping

from judge.messages import N_

#: a group's words to the names of its commands, in the order in which a learner meets them
GROUPS: Mapping[str, tuple[str, ...]] = {
    N_("Every day"): ("today", "next", "run", "watch", "web", "quiz", "random"),
    N_("Solve"): ("list", "show", "open", "new", "exec", "diff", "cases", "add-case", "hint", "editorial", "give-up"),
    N_("Break it"): ("stress", "bench", "spec"),
    N_("Bring problems in"): ("fetch", "import", "listen", "verify", "export", "replay"),
    N_("Look back"): ("stats", "history", "wrong", "recall", "rate", "undo", "sleep", "wake", "mock", "commit", "notes"),
    N_("Set up once"): ("init", "config", "completion", "doctor"),
}
