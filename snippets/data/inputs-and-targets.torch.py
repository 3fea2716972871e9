import pandas as pd
import torch

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
    "price": [178, 106, 240, 140],
})
inputs = pd.get_dummies(table[["rooms", "roof"]], dummy_na=True)
inputs = inputs.fillna(inputs.mean()).to_numpy(dtype="float32")
targets = table["price"].to_numpy(dtype="float32")
torch.tensor(inputs), torch.tensor(targets)
