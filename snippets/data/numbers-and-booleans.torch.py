import pandas as pd
import torch

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
})
inputs = pd.get_dummies(table, dummy_na=True)
torch.tensor(inputs.to_numpy())
