import pandas as pd
import torch

roof = pd.Series(["slate", "tile", "slate"])
torch.tensor(roof.to_numpy())
