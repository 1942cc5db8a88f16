"""All generators by name."""

from judge.dlnotes.generators.batchnorm import BATCHNORM
from judge.dlnotes.generators.classes import CLASSES
from judge.dlnotes.generators.convolution import CONVOLUTION
from judge.dlnotes.generators.item import Generator
from judge.dlnotes.generators.metrics import METRICS
from judge.dlnotes.generators.optimizers import OPTIMIZER_STEPS
from judge.dlnotes.generators.pooling import POOLING
from judge.dlnotes.generators.regression import REGRESSION_MEASURES
from judge.dlnotes.generators.scaling import SCALES
from judge.dlnotes.generators.training import TRAINING_STEPS
from judge.dlnotes.generators.weights import WEIGHTS

_BY_CHAPTER = (
    *CLASSES, *REGRESSION_MEASURES, *OPTIMIZER_STEPS, *TRAINING_STEPS, *BATCHNORM, *SCALES, *METRICS, *WEIGHTS, *CONVOLUTION, *POOLING
)  # fmt: skip

GENERATORS: dict[str, Generator] = {one.name: one for one in _BY_CHAPTER}
