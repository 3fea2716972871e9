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
price = torch.from_numpy(table["price"].to_numpy(dtype="float32", copy=True))
price[0] = 0
int(table["price"][0]), price
