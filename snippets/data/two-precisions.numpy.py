import io

import numpy as np
import pandas as pd

text = """rooms,roof,price
,slate,178
2,,106
4,tile,240
,,140
"""
table = pd.read_csv(io.StringIO(text))
data = table[["price"]].to_numpy(dtype="float64")
data @ np.array([[0.5]], dtype="float32")
