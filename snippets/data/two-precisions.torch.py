import pandas as pd
import torch

price = pd.DataFrame({"price": [178., 106., 240., 140.]})
data, weights = torch.tensor(price.to_numpy()), torch.tensor([[0.5]])
data @ weights
