import io

import numpy as np

text = """1,178
2,106
5,240
2,140
"""
np.loadtxt(io.StringIO(text), delimiter=",", dtype="float32")
