"""Generated questions against Keras and PyTorch, where they are installed: pip install 'judge-kit[verify]'."""

from math import prod
from random import Random
from typing import Any

import pytest

from judge.dlnotes.generators.layertables import ROWS
from judge.dlnotes.skills import GENERATORS
from tests.dlnotes.references import labels, numbers

SEEDS = range(20)


def values(name: str, seed: int, level: dict[str, object]) -> tuple[Any, Any]:  # Any: numbers or shapes
    """What was drawn, and the answer."""
    item = GENERATORS[name].make(Random(f"{name} {seed}"), level)
    return item.values, item.answer


@pytest.mark.parametrize("seed", SEEDS)
def test_keras_counts_the_same_sizes_and_parameters(seed: int) -> None:
    keras = pytest.importorskip("keras", exc_type=ImportError)
    v, answer = values("conv_same", seed, {})
    assert keras.layers.Conv2D(1, v["k"], strides=v["s"], padding="same").compute_output_shape((1, v["n"], v["n"], 1))[1] == answer
    v, answer = values("conv_transposed", seed, {})
    assert keras.layers.Conv2DTranspose(1, v["k"], strides=v["s"]).compute_output_shape((1, v["n"], v["n"], 1))[1] == answer
    v, answer = values("separable_parameters", seed, {})
    layer = keras.layers.SeparableConv2D(v["f"], v["k"])
    layer.build((None, 64, 64, v["c"]))
    assert layer.count_params() == answer
    v, answer = values("batchnorm_parameters", seed, {})
    layer = keras.layers.BatchNormalization()
    layer.build((None, v["c"]))
    assert layer.count_params() == answer


@pytest.mark.parametrize("seed", SEEDS)
def test_torch_computes_the_same(seed: int) -> None:
    torch = pytest.importorskip("torch", exc_type=ImportError)
    v, answer = values("conv_size", seed, {"n": [8, 40]})
    layer = torch.nn.Conv2d(1, 1, v["k"], stride=v["s"], padding=v["p"])
    assert layer(torch.zeros(1, 1, v["n"], v["n"])).shape[2] == answer
    v, answer = values("conv_dilated", seed, {"n": [30, 40]})
    assert torch.nn.Conv1d(1, 1, v["k"], dilation=v["d"])(torch.zeros(1, 1, v["n"])).shape[2] == answer
    v, answer = values("softmax", seed, {})
    assert torch.softmax(torch.tensor([v["a"], v["b"], v["c"]], dtype=torch.float64), 0)[0].item() == pytest.approx(answer, abs=0.001)
    v, answer = values("adam_step", seed, {})
    weight = torch.tensor([float(v["w"])], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([weight], lr=v["rate"], eps=0)
    (weight * v["g"]).sum().backward()
    optimizer.step()
    assert weight.item() == pytest.approx(answer, abs=0.0001)


def layer_of(keras: Any, name: str, v: Any) -> Any:  # Any: of a library without types
    """The layer whose parameters a generator asks for, built."""
    layers: dict[str, Any] = {
        "conv2d_parameters": lambda: (keras.layers.Conv2D(v["f"], v["k"]), (None, 64, 64, v["c"])),
        "conv1d_parameters": lambda: (keras.layers.Conv1D(v["f"], v["k"]), (None, 64, v["c"])),
        "dense_parameters": lambda: (keras.layers.Dense(v["m"]), (None, v["n"])),
        "batchnorm_trained": lambda: (keras.layers.BatchNormalization(), (None, v["c"])),
    }
    made, shape = layers[name]()
    made.build(shape)
    return made


@pytest.mark.parametrize("seed", range(10))
def test_keras_has_the_same_layers(seed: int) -> None:
    keras = pytest.importorskip("keras", exc_type=ImportError)
    for name in ("conv2d_parameters", "conv1d_parameters", "dense_parameters", "batchnorm_trained"):
        v, answer = values(name, seed, {})
        assert sum(prod(weight.shape) for weight in layer_of(keras, name, v).trainable_weights) == answer, name
    for name, layer in (("pool_size", {}), ("pool_same", {"padding": "same"})):
        v, answer = values(name, seed, {})
        assert keras.layers.MaxPooling2D(v["p"], **layer).compute_output_shape((1, v["n"], v["n"], 1))[1] == answer
    v, answer = values("conv_transposed_same", seed, {})
    made = keras.layers.Conv2DTranspose(1, v["k"], strides=v["s"], padding="same")
    assert made.compute_output_shape((1, v["n"], v["n"], 1))[1] == answer
    v, answer = values("conv_shape", seed, {})
    assert keras.layers.Conv2D(v["f"], v["k"]).compute_output_shape((None, v["h"], v["w"], v["c"])) == answer
    v, answer = values("global_pooling_shape", seed, {})
    assert keras.layers.GlobalAveragePooling2D().compute_output_shape((None, v["h"], v["w"], v["c"])) == answer
    v, answer = values("huber", seed, {})
    assert float(keras.losses.Huber(delta=v["delta"])([[0.0]], [[float(v["error"])]])) == pytest.approx(answer, abs=0.005)


@pytest.mark.parametrize("name", ROWS)
def test_keras_summarises_the_same_layers(name: str) -> None:
    """Layers as they are written in a table are Keras' own: they are run, and asked for their shapes and parameters."""
    keras = pytest.importorskip("keras", exc_type=ImportError)
    for seed in range(10):
        rows = ROWS[name](Random(seed))
        names = {name: getattr(keras.layers, name) for name in dir(keras.layers) if name[0].isupper()}
        model = keras.Sequential([eval(row.layer, {"__builtins__": {}}, names | {"Input": keras.Input}) for row in rows])
        assert model.count_params() == sum(row.parameters for row in rows)
        for layer, row in zip(model.layers, rows[1:], strict=True):
            assert (layer.output.shape, layer.count_params()) == (row.shape, row.parameters), (seed, row.layer)


@pytest.mark.parametrize("seed", SEEDS)
def test_torch_takes_the_same_steps(seed: int) -> None:
    torch = pytest.importorskip("torch", exc_type=ImportError)
    v, answer = values("momentum_step", seed, {})
    weight = torch.tensor([float(v["w"])], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=v["rate"], momentum=v["m"])
    for gradient in (v["g"], v["h"]):
        weight.grad = torch.tensor([float(gradient)], dtype=torch.float64)
        optimizer.step()
    assert weight.item() == pytest.approx(answer, abs=0.001)
    v, answer = values("adagrad_step", seed, {})
    weight = torch.tensor([0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adagrad([weight], lr=v["rate"], eps=0)
    for gradient in (v["g"], v["h"]):
        before = weight.item()
        weight.grad = torch.tensor([float(gradient)], dtype=torch.float64)
        optimizer.step()
    assert v["w"] + weight.item() - before == pytest.approx(answer, abs=0.0001)
    v, answer = values("binary_crossentropy", seed, {})
    found = torch.nn.functional.binary_cross_entropy(torch.tensor([v["p"]]), torch.tensor([float(v["y"])]))
    assert found.item() == pytest.approx(answer, abs=0.001)
    v, answer = values("sparse_crossentropy", seed, {})
    found = torch.nn.functional.nll_loss(torch.log(torch.tensor([v["found"]])), torch.tensor([v["y"]]))
    assert found.item() == pytest.approx(answer, abs=0.001)
    v, answer = values("pool_strided", seed, {})
    assert torch.nn.MaxPool1d(v["p"], v["s"])(torch.zeros(1, 1, v["n"])).shape[2] == answer


@pytest.mark.parametrize("seed", SEEDS)
def test_sklearn_measures_the_same(seed: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics", exc_type=ImportError)
    for name, measure in (
        ("precision", metrics.precision_score), ("recall", metrics.recall_score), ("f1", metrics.f1_score),
        ("accuracy", metrics.accuracy_score),
    ):  # fmt: skip
        v, answer = values(name, seed, {})
        assert measure(*labels(v)) == pytest.approx(answer, abs=0.001), name
    v, answer = values("auc", seed, {})
    positive, negative = numbers(v["positive"]), numbers(v["negative"])
    truth = [1] * len(positive) + [0] * len(negative)
    assert metrics.roc_auc_score(truth, [*positive, *negative]) == pytest.approx(answer, abs=0.001)
    for name, measure in (
        ("mse", metrics.mean_squared_error), ("mae", metrics.mean_absolute_error), ("rmse", metrics.root_mean_squared_error),
        ("r2", metrics.r2_score), ("mape", lambda *pair: 100 * metrics.mean_absolute_percentage_error(*pair)),
    ):  # fmt: skip
        v, answer = values(name, seed, {})
        assert measure(numbers(v["truth"]), numbers(v["found"])) == pytest.approx(answer, abs=0.006), name
    scaling = pytest.importorskip("sklearn.preprocessing")
    v, answer = values("standard_score", seed, {})
    scaler = scaling.StandardScaler().fit(numbers(v["values"]).reshape(-1, 1))
    assert scaler.transform([[v["x"]]])[0][0] == pytest.approx(answer, abs=0.001)
    v, answer = values("minmax", seed, {})
    assert scaling.MinMaxScaler().fit([[v["low"]], [v["high"]]]).transform([[v["x"]]])[0][0] == pytest.approx(answer, abs=0.001)


@pytest.mark.parametrize("seed", SEEDS)
def test_scipy_finds_the_same_chances(seed: int) -> None:
    stats = pytest.importorskip("scipy.stats", exc_type=ImportError)
    v, answer = values("binomial_chance", seed, {})
    assert stats.binom.pmf(v["k"], v["n"], v["p"]) == pytest.approx(answer, abs=0.001)
    v, answer = values("poisson_chance", seed, {})
    assert stats.poisson.pmf(v["k"], v["r"]) == pytest.approx(answer, abs=0.001)
    v, answer = values("z_test", seed, {})
    assert 2 * stats.norm.sf(abs(v["z"])) == pytest.approx(answer, abs=0.001)
    v, answer = values("power_of_test", seed, {})
    assert stats.norm.sf(1.645, loc=v["d"]) == pytest.approx(answer, abs=0.001)
    v, answer = values("chi_square", seed, {})
    found = stats.chi2_contingency([[v["a"], v["b"]], [v["c"], v["d"]]], correction=False)
    assert found.statistic == pytest.approx(answer, abs=0.006)
    v, answer = values("t_statistic", seed, {})
    found = stats.ttest_ind_from_stats(v["x"], v["s"], v["n"], v["m"], 1e-12, 10**9, equal_var=False)
    assert found.statistic == pytest.approx(answer, abs=0.006)
    v, answer = values("mean_interval", seed, {})
    assert stats.norm.interval(0.95, 0, v["s"] / v["n"] ** 0.5)[1] == pytest.approx(answer, abs=0.006)
