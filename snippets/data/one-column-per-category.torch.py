import pandas as pd
import torch

roof = pd.Series(["slate", None, "tile", None])
columns = pd.get_dummies(roof, dummy_na=True)
torch.tensor(columns.to_numpy())
