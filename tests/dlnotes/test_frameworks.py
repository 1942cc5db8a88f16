"""Generated questions against Keras and PyTorch, where they are installed: pip install 'judge-kit[verify]'."""

from random import Random
from typing import Any

import pytest

from judge.dlnotes.skills import GENERATORS

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
