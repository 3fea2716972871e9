import pandas as pd
import torch

price = pd.Series([178, 106, 240, 140])
torch.from_numpy(price.to_numpy())
