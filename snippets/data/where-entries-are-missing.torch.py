import pandas as pd
import torch

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
    "price": [178, 106, 240, 140],
})
torch.tensor(table.isna().to_numpy())
