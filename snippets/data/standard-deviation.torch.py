import pandas as pd
import torch

price = pd.Series([178, 106, 240, 140])
x = torch.tensor(price.to_numpy(dtype="float32"))
price.std(), x.std()
