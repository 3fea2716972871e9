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
gap = table["rooms"].isna()
inputs = pd.DataFrame({"rooms": table["rooms"].fillna(0), "gap": gap})
torch.tensor(inputs.to_numpy(dtype="float32"))
