import io

import pandas as pd
import torch

text = """rooms,roof,price
,slate,178
2,,106
4,tile,240
,,140
"""
table = pd.read_csv(io.StringIO(text))
torch.tensor(table["price"].to_numpy())
