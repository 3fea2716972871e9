import pandas as pd
import torch

price = pd.Series([178, 106, 240, 140])
torch.tensor(price.to_numpy())
