import pandas as pd
import torch

roof = pd.Series(["tile", None, "slate", None])
columns = pd.get_dummies(roof, dummy_na=True)
torch.tensor(columns.to_numpy())
