"""The table of docs/dlnotes.md: each checked claim of the notes and the cards that ask it.

python -m tests.dlnotes.claims      writes the table anew
"""

import re

from tests.conftest import ROOT
from tests.dlnotes.decks import load_decks

PAGE = ROOT / "docs" / "dlnotes.md"
BEGIN, END = "<!-- claims -->\n", "<!-- end of claims -->\n"

#: the checked claims by number, in our own words, with what became of each
CLAIMS: dict[int, tuple[str, str]] = {
    1: ("TensorFlow, Keras and PyTorch as layers of one stack", "imprecise"),
    2: ("a trend from one framework to the next", "opinion: not asked"),
    3: ("input, hidden, output layer", "right"),
    4: ("compile, fit, evaluate, predict", "right"),
    5: ("`loss` names the loss function", "right"),
    6: ("categorical_crossentropy wants one-hot labels", "right"),
    7: ("the sparse loss makes one-hot labels itself", "imprecise"),
    8: ("classes: Dense(n, softmax)", "right"),
    9: ('metrics=["accuracy"]', "right"),
    10: ("one model a label is better", "wrong"),
    11: ("two classes: one probability gives the other", "right"),
    12: ("two classes: Dense(1, sigmoid)", "right"),
    13: ("binary_crossentropy", "right"),
    14: ("accuracy, AUC, Precision, Recall", "right"),
    15: ("regression: Dense(1)", "right"),
    16: ("mse and mae", "incomplete"),
    17: ("mape is a percentage", "incomplete"),
    18: ("an advice to search for a picture", "no claim"),
    19: ("rows = batch size * steps * epochs", "wrong"),
    20: ("the test set needs 500 rows to train well", "wrong"),
    21: ("batch normalization normalises weights", "wrong"),
    22: ("it brings features to one scale", "right"),
    23: ("features of different scales slow gradient descent", "right"),
    24: ("layer, normalization, activation in this order", "imprecise"),
    25: ("ReLU first throws half of the weights away", "wrong"),
    26: ("shift between training and test adds up with depth", "imprecise"),
    27: ("deep models need batch normalization", "too vague: not asked"),
    28: ("after the logarithm normalise and standardise", "imprecise"),
    29: ("input has to be numpy", "imprecise"),
    30: ("to_numpy gives an array", "right"),
    31: ("astype(float) gives a DataFrame", "right"),
    32: ("ReLU made the loss nan", "imprecise"),
    33: ("with tanh it works", "imprecise"),
    34: ("the target is too large", "right"),
    35: ("two means after taking logarithms", "figures"),
    36: ("a line of a training log", "figures"),
    37: ("points near y = x are good", "incomplete"),
    38: ("look at loss and metrics", "right"),
    39: ("Dense takes one dimension only", "wrong"),
    40: ("images and videos have four dimensions", "wrong"),
    41: ("Flatten loses data", "wrong"),
    42: ("output of one layer is output of the next", "wrong"),
    43: ("Input(inputs=Input(...))", "broken code"),
    44: ("Dense(10)(a)(b)", "broken code"),
    45: ("a name that was never assigned", "broken code"),
    46: ("convolution extracts features", "right"),
    47: ("convolution compresses", "imprecise"),
    48: ("the value is largest where the form matches", "imprecise"),
    49: ("the feature map is smaller than the input", "imprecise"),
    50: ("zero padding keeps the size", "right"),
    51: ("filters and kernels", "imprecise"),
    52: ("pooling takes one value of each region", "right"),
    53: ("the stride is the number of pixels skipped", "imprecise"),
    54: ("pooling pads with zeros", "imprecise"),
    55: (".h5 comes from Hadoop", "wrong"),
    56: ("without .h5 it is TensorFlow's format", "outdated"),
    57: ("ONNX is a standard format", "right"),
    58: ("TensorRT reads ONNX", "right"),
    59: ("where to practise coding tests", "no claim"),
}

#: claims that hold no fact to ask
UNASKED = {number for number, (_, verdict) in CLAIMS.items() if verdict.endswith("not asked") or verdict == "no claim"}


def asked() -> dict[int, list[str]]:
    """The ids of the cards that ask each claim."""
    found: dict[int, list[str]] = {number: [] for number in CLAIMS}
    for deck in load_decks().values():
        for card in deck["card"]:
            for number in card.get("claims", ()):
                found[number].append(card["id"])
    return found


def table() -> str:
    """The table in Markdown."""
    rows = ["| # | what the notes say | checked | asked by |", "| --- | --- | --- | --- |"]
    for number, ids in asked().items():
        claim, verdict = CLAIMS[number]
        rows.append(f"| {number} | {claim} | {verdict} | {', '.join(f'`{id}`' for id in ids) or '-'} |")
    return "\n".join(rows) + "\n"


def written(page: str) -> str:
    """The page with the table as it should be."""
    return re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}{table()}{END}", page, flags=re.DOTALL)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
