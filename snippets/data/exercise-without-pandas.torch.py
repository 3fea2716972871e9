import io

import numpy as np
import torch

text = """1,178
2,106
5,240
2,140
"""
torch.from_numpy(np.loadtxt(io.StringIO(text), delimiter=",", dtype="float32"))
