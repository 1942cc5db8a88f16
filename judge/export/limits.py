"""One time and one memory limit for all languages: memory wide enough for every accepted submission's, time where it must be."""

from collections.abc import Callable, Collection
from math import ceil

from judge.export.exportnotes import ExportNote
from judge.language import Language, memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.problemlimits import Limits

#: MiB, the format's own default, beyond which no language's bonus goes: a JVM takes all of its limit at once there
_MOST_MIB = 2048

#: what problemtools takes where problem.yaml says nothing
_OUTPUT_MIB, _CODE_KIB = 8, 128

#: thousandths of a second are the finest limit
_RESOLUTION_S = 0.001


def choose_limits(
    limits: Limits, accepted: Collection[Language], *, answer_bytes: int, widens_time: bool
) -> tuple[Limits, list[ExportNote]]:
    """The limits of all languages, and how they differ from the problem's; `accepted` are the languages of accepted submissions.

    Time is the problem's own, unless it is widened to what one of these languages gets.
    """
    notes: list[ExportNote] = []
    time_s, slowest = _widest(limits.time_s, accepted if widens_time else (), lambda language: time_limit_s(limits, language))
    memory_mib, largest = _widest(limits.memory_mib, accepted, lambda language: _memory_mib(limits, language))
    time_s = ceil(round(time_s / _RESOLUTION_S, 6)) * 1000 / 10**6
    if slowest:
        template = N_("one time limit for all languages: {chosen} s, which {language} gets, not {said} s")
        notes.append(ExportNote(template, {"chosen": f"{time_s:g}", "language": slowest, "said": f"{limits.time_s:g}"}))
    if largest:
        template = N_("one memory limit for all languages: {chosen} MiB, which {language} gets, not {said} MiB")
        notes.append(ExportNote(template, {"chosen": ceil(memory_mib), "language": largest, "said": f"{limits.memory_mib:g}"}))
    if limits.languages:
        template = N_("limits of single languages are not in the package, as the format has none: {names}")
        notes.append(ExportNote(template, {"names": ", ".join(limits.languages)}))
    output_mib = max(ceil(limits.output_mib) or _OUTPUT_MIB, ceil(2 * answer_bytes / 2**20))
    return Limits(time_s, ceil(memory_mib), output_mib, extra_time=False, extra_memory=False), notes


def render_limits(limits: Limits, *, source_bytes: int) -> dict[str, object]:
    """`limits` of problem.yaml; `source_bytes` is the size of the largest submission.

    The usual margins around the time limit are not wanted: accepted submissions may use all of it.
    """
    is_whole = limits.time_s == int(limits.time_s)
    said: dict[str, object] = {"time_limit": int(limits.time_s) if is_whole else limits.time_s}
    if not is_whole:
        said["time_resolution"] = _RESOLUTION_S
    said["time_multipliers"] = {"ac_to_time_limit": 1.0, "time_limit_to_tle": 1.0}
    said["memory"] = int(limits.memory_mib)
    if limits.output_mib != _OUTPUT_MIB:
        said["output"] = int(limits.output_mib)
    if source_bytes > _CODE_KIB * 1024:
        said["code"] = ceil(source_bytes / 1024)
    return said


def _widest(said: float, languages: Collection[Language], limit_of: Callable[[Language], float]) -> tuple[float, str]:
    """The largest limit, and the language that gets it; empty when it is what was said."""
    widest, name = said, ""
    for language in languages:
        if limit_of(language) > widest:
            widest, name = limit_of(language), language.name
    return widest, name


def _memory_mib(limits: Limits, language: Language) -> float:
    # verifyproblem limits address space, not memory in use
    return min(max(memory_limit_mib(limits, language), language.address_space_mib), _MOST_MIB)
