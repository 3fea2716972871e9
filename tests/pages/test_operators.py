"""The function that a comment names beside an operator gives what the operator gives."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from trivium.pages.api_names import ALSO

ROOT = Path(__file__).parents[2]
RUN = """
import json, sys
import numpy as np
wrong = []
for name, plain, also in json.load(sys.stdin):
    both = []
    for lines in (plain, also):
        space = {}
        *head, last = lines
        exec("\\n".join(head), space)
        both.append(np.asarray(eval(last, space)))
    if both[0].dtype != both[1].dtype or not np.array_equal(*both):
        wrong.append(name)
print(json.dumps(wrong))
"""


@pytest.mark.framework
@pytest.mark.parametrize("key", ["torch", "tf", "jax", "numpy"])
def test_operator_and_function_are_one(key: str) -> None:
    asked = []
    for path in sorted(ROOT.glob(f"snippets/*/*.{key}.py")):
        *head, last = path.read_text("utf-8").rstrip("\n").split("\n")
        if len(both := ALSO.split(last)) == 2:
            asked.append([path.name, [*head, both[0]], [*head, both[1]]])
    assert len(asked) >= 19
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", RUN],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    assert json.loads(run.stdout.splitlines()[-1]) == []
