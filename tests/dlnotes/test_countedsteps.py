"""Generated questions on steps, bytes, rates and chances against what numpy counts, and scikit-learn and Keras where they are installed."""

import struct
from fractions import Fraction
from math import prod
from random import Random
from typing import Any

import numpy as np
import pytest
from numpy.polynomial import Polynomial

from judge.dlnotes.skills import GENERATORS

SEEDS = range(20)

#: ranges small enough for a model to be fitted
FEW: dict[str, object] = {"n": [20, 90], "b": [4, 16]}


def values(name: str, seed: int, level: dict[str, object] | None = None) -> tuple[Any, Any]:  # Any: numbers
    """What was drawn, and the answer."""
    item = GENERATORS[name].make(Random(f"{name} {seed}"), level or {})
    return item.values, item.answer


@pytest.mark.parametrize("seed", SEEDS)
def test_numpy_splits_into_the_same_batches(seed: int) -> None:
    for name in ("steps_per_epoch", "last_batch", "updates", "samples_seen"):
        v, answer = values(name, seed)
        batches = np.array_split(np.zeros(v["n"], np.int8), range(v["b"], v["n"], v["b"]))
        assert answer == {
            "steps_per_epoch": len(batches), "last_batch": len(batches[-1]), "updates": len(batches) * v.get("e", 1),
            "samples_seen": sum(map(len, batches)) * v.get("e", 1),
        }[name], name  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_stored_has_as_many_bytes(seed: int) -> None:
    v, answer = values("batch_bytes", seed)
    rows = np.zeros((1, v["h"], v["h"], v["c"]), np.float32)
    assert len(rows.tobytes()) * v["b"] == answer
    v, answer = values("half_bytes", seed)
    count = sum(map(prod, ((v["n"], v["m"]), (v["m"],))))
    assert len(struct.pack(f"<{count}e", *[0.0] * count)) == answer


@pytest.mark.parametrize("seed", SEEDS)
def test_as_many_cells_reach_an_output_of_two_real_convolutions(seed: int) -> None:
    v, answer = values("receptive_field", seed)
    side = answer + 5

    def first_output(cells: Any) -> float:  # Any: an array
        inner = np.convolve(cells, np.ones(v["a"]), "valid")[:: v["s"]]
        return float(np.convolve(inner, np.ones(v["b"]), "valid")[0])

    reaches = [at for at, cells in enumerate(np.eye(side)) if first_output(cells)]
    assert max(reaches) - min(reaches) + 1 == answer


@pytest.mark.parametrize("seed", SEEDS)
def test_polynomials_have_the_same_slopes_and_limits(seed: int) -> None:
    v, answer = values("descent_step", seed)
    loss = Polynomial([0, 0, v["a"]])
    assert v["w"] - v["rate"] * loss.deriv()(v["w"]) == pytest.approx(answer, abs=0.001)
    v, answer = values("largest_rate", seed)
    curvature = Polynomial([0, 0, v["a"]]).deriv(2)(0)
    growth = Polynomial([1, -curvature]) ** 2 - 1  # below 0 where a step brings w nearer to 0
    assert max(map(float, growth.roots())) == pytest.approx(answer, abs=0.0001)


@pytest.mark.parametrize("seed", SEEDS)
def test_fractions_and_roots_agree(seed: int) -> None:
    v, answer = values("bayes_rule", seed)
    ill, sensitivity, specificity = (Fraction(str(v[name])) for name in "psc")
    positive = {"ill": ill * sensitivity, "well": (1 - ill) * (1 - specificity)}
    assert float(positive["ill"] / sum(positive.values())) == pytest.approx(answer, abs=0.001)
    v, answer = values("log_line", seed)
    assert (answer - 0.0051) ** 2 <= v["validation"] <= (answer + 0.0051) ** 2  # it is rounded to hundredths


@pytest.mark.parametrize("seed", SEEDS)
def test_sklearn_counts_and_weighs_the_same(seed: int) -> None:
    utils, metrics = (pytest.importorskip(f"sklearn.{name}", exc_type=ImportError) for name in ("utils", "metrics"))
    v, answer = values("steps_per_epoch", seed)
    assert len(list(utils.gen_batches(v["n"], v["b"]))) == answer
    v, answer = values("last_batch", seed)
    *_, last = utils.gen_batches(v["n"], v["b"])
    assert last.stop - last.start == answer
    v, answer = values("bayes_rule", seed)
    weights = [v["p"] * v["s"], v["p"] * (1 - v["s"]), (1 - v["p"]) * (1 - v["c"]), (1 - v["p"]) * v["c"]]
    assert metrics.precision_score([1, 1, 0, 0], [1, 0, 1, 0], sample_weight=weights) == pytest.approx(answer, abs=0.001)
    v, answer = values("log_line", seed)
    errors = np.full(4, v["validation"] ** 0.5)
    assert metrics.mean_squared_error(errors, np.zeros(4)) == pytest.approx(v["validation"])
    assert metrics.root_mean_squared_error(errors, np.zeros(4)) == pytest.approx(answer, abs=0.006)


@pytest.mark.parametrize("seed", range(5))
def test_keras_takes_as_many_steps_when_it_fits(seed: int) -> None:
    keras = pytest.importorskip("keras", exc_type=ImportError)

    def fitted(rows: int, **more: Any) -> Any:  # Any: of a library without types
        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
        model.compile(loss="mse", optimizer=keras.optimizers.SGD(0.0))
        model.fit(np.zeros((rows, 1), "float32"), np.zeros((rows, 1), "float32"), verbose=0, **more)
        return int(model.optimizer.iterations)

    v, answer = values("updates", seed, {**FEW, "e": [2, 3]})
    assert fitted(v["n"], batch_size=v["b"], epochs=v["e"]) == answer
    v, answer = values("validation_steps", seed, FEW)
    assert fitted(v["n"], batch_size=v["b"], validation_split=v["share"]) == answer
    v, answer = values("half_bytes", seed, {"n": [4, 40], "m": [2, 30]})
    layer = keras.layers.Dense(v["m"], dtype="float16")
    layer.build((None, v["n"]))
    assert sum(np.asarray(weight).nbytes for weight in layer.weights) == answer


@pytest.mark.parametrize("seed", range(5))
def test_keras_steps_down_the_same_slope(seed: int) -> None:
    keras = pytest.importorskip("keras", exc_type=ImportError)
    v, answer = values("descent_step", seed)
    weight = keras.Variable([float(v["w"])])
    gradient = keras.ops.convert_to_tensor([2.0 * v["a"] * v["w"]])
    keras.optimizers.SGD(v["rate"]).apply([gradient], [weight])
    assert float(np.asarray(weight)[0]) == pytest.approx(answer, abs=0.001)
    v, answer = values("largest_rate", seed)
    for share, grows in ((0.97, False), (1.03, True)):
        weight, optimizer = keras.Variable([1.0]), keras.optimizers.SGD(share * answer)
        for _ in range(12):
            optimizer.apply([2.0 * v["a"] * weight], [weight])
        assert (abs(float(np.asarray(weight)[0])) > 1) is grows
