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
np.asarray(table["price"].to_numpy())
