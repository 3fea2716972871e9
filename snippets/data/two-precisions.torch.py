import pandas as pd
import torch

price = pd.DataFrame({"price": [178.0, 106.0, 240.0, 140.0]})
data, weights = torch.tensor(price.to_numpy()), torch.tensor([[0.5]])
data @ weights
