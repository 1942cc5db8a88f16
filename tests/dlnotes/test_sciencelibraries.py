"""More generated questions against Keras, SciPy and scikit-learn, where they are installed: pip install 'judge-kit[verify]'."""

from random import Random
from typing import Any

import numpy as np
import pytest

from judge.dlnotes.skills import GENERATORS
from tests.dlnotes.references import labels

SEEDS = range(20)


def values(name: str, seed: int) -> tuple[Any, Any]:  # Any: numbers or shapes
    """What was drawn, and the answer."""
    item = GENERATORS[name].make(Random(f"{name} {seed}"), {})
    return item.values, item.answer


@pytest.mark.parametrize("seed", SEEDS)
def test_scipy_has_the_same_functions(seed: int) -> None:
    special = pytest.importorskip("scipy.special", exc_type=ImportError)
    v, answer = values("sigmoid", seed)
    assert special.expit(v["z"]) == pytest.approx(answer, abs=0.001)
    v, answer = values("sigmoid_of_two", seed)
    assert special.logit(special.softmax([v["a"], v["b"]])[0]) == pytest.approx(answer, abs=0.001)
    v, answer = values("softmax", seed)
    assert special.softmax([v["a"], v["b"], v["c"]])[0] == pytest.approx(answer, abs=0.001)
    v, answer = values("log1p", seed)
    assert special.log1p(v["x"]) == pytest.approx(answer, abs=0.001)
    v, answer = values("expm1", seed)
    assert special.expm1(v["y"]) == pytest.approx(answer, abs=0.006)
    signal = pytest.importorskip("scipy.signal", exc_type=ImportError)
    v, answer = values("conv_by_hand", seed)
    image, kernel = ([[v[a], v[b]], [v[c], v[d]]] for a, b, c, d in ("abcd", "pqrt"))
    assert signal.correlate2d(image, kernel, mode="valid").tolist() == [[answer]]


@pytest.mark.parametrize("seed", SEEDS)
def test_scipy_draws_the_same_conclusions(seed: int) -> None:
    stats = pytest.importorskip("scipy.stats", exc_type=ImportError)
    v, answer = values("share_interval", seed)
    assert stats.norm.interval(0.95, 0, (v["p"] * (1 - v["p"]) / v["n"]) ** 0.5)[1] == pytest.approx(answer, abs=0.001)
    v, answer = values("pooled_share", seed)
    table = [[v["a"], v["n"] - v["a"]], [v["b"], v["n"] - v["b"]]]
    found = stats.chi2_contingency(table, correction=False).statistic ** 0.5
    assert np.copysign(found, v["a"] - v["b"]) == pytest.approx(answer, abs=0.006)
    v, answer = values("expected_value", seed)
    assert stats.rv_discrete(values=([v["w"], -v["l"]], [v["p"], 1 - v["p"]])).mean() == pytest.approx(answer, abs=0.006)
    v, answer = values("sample_size", seed)
    widths = [stats.norm.ppf(0.975) * (v["p"] * (1 - v["p"]) / n) ** 0.5 for n in (answer + 1, answer - 1)]
    assert widths[0] <= v["m"] < widths[1]  # 1.96 of the question is rounded: one more or one less


@pytest.mark.parametrize("seed", SEEDS)
def test_sklearn_scales_and_loses_the_same(seed: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics", exc_type=ImportError)
    v, answer = values("specificity", seed)
    truth, found = labels(v)
    assert metrics.recall_score(truth, found, pos_label=0) == pytest.approx(answer, abs=0.001)
    for name in ("categorical_crossentropy", "sparse_crossentropy"):
        v, answer = values(name, seed)
        right = v["y"] if "y" in v else v["onehot"].index(1)
        share = np.array(v["found"]) / sum(v["found"])
        assert metrics.log_loss([right], [share], labels=[0, 1, 2]) == pytest.approx(answer, abs=0.02), name
    scaling = pytest.importorskip("sklearn.preprocessing", exc_type=ImportError)
    v, answer = values("minmax_back", seed)
    scaler = scaling.MinMaxScaler().fit([[v["low"]], [v["high"]]])
    assert scaler.inverse_transform([[v["share"]]])[0][0] == pytest.approx(answer, abs=0.006)


@pytest.mark.parametrize("seed", range(10))
def test_keras_makes_the_same_of_it(seed: int) -> None:
    keras = pytest.importorskip("keras", exc_type=ImportError)
    v, answer = values("conv_valid", seed)
    assert keras.layers.Conv2D(1, v["k"], strides=v["s"]).compute_output_shape((1, v["n"], v["n"], 1))[1] == answer
    v, answer = values("dense_shape", seed)
    assert keras.layers.Dense(v["m"]).compute_output_shape((None, v["t"], v["d"])) == answer
    v, answer = values("model_parameters", seed)
    assert keras.Sequential([keras.Input((v["a"],)), *(keras.layers.Dense(v[size]) for size in "bcd")]).count_params() == answer
    v, answer = values("flatten_size", seed)
    shape: Any = (1, v["n"], v["n"], 1)  # Any: of a library without types
    for layer in (keras.layers.Conv2D(v["f"], v["k"]), keras.layers.MaxPooling2D(v["p"]), keras.layers.Flatten()):
        shape = layer.compute_output_shape(shape)
    assert shape == (1, answer)
    v, answer = values("onehot_size", seed)
    assert keras.utils.to_categorical(np.arange(v["n"]) % v["k"], v["k"]).size == answer
    v, answer = values("batchnorm_value", seed)
    made = keras.layers.BatchNormalization(epsilon=0.0)(np.array(v["values"], "float32").reshape(-1, 1), training=True)
    assert float(np.asarray(made)[0, 0]) == pytest.approx(answer, abs=0.001)
    v, answer = values("moving_mean", seed)
    layer = keras.layers.BatchNormalization(momentum=v["momentum"])
    layer.build((None, 1))
    layer.moving_mean.assign([float(v["old"])])
    layer(np.array([[v["new"] - 1.0], [v["new"] + 1.0]], "float32"), training=True)
    assert float(np.asarray(layer.moving_mean)[0]) == pytest.approx(answer, abs=0.001)


@pytest.mark.parametrize("seed", range(10))
def test_keras_pools_and_normalises_the_same(seed: int) -> None:
    keras = pytest.importorskip("keras", exc_type=ImportError)
    v, answer = values("pool_maximum", seed)
    assert float(np.asarray(keras.layers.MaxPooling2D(2)(np.array(v["rows"], "float32").reshape(1, 2, 4, 1))).sum()) == answer
    v, answer = values("pool_average", seed)
    square = np.array([v["a"], v["b"], v["c"], v["d"]], "float32").reshape(1, 2, 2, 1)
    assert float(np.asarray(keras.layers.AveragePooling2D(2)(square)).item()) == pytest.approx(answer, abs=0.006)
    v, answer = values("batchnorm_output", seed)
    layer = keras.layers.BatchNormalization(epsilon=0.0)
    layer.build((None, 1))
    layer.gamma.assign([float(v["gamma"])])
    layer.beta.assign([float(v["beta"])])
    assert float(np.asarray(layer(np.array([[v["z"]]], "float32"))).item()) == pytest.approx(answer, abs=0.006)
