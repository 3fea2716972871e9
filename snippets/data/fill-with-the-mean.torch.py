import pandas as pd
import torch

rooms = pd.Series([None, 2, 5, 2])
filled = rooms.fillna(rooms.mean())
torch.tensor(filled.to_numpy(dtype="float32"))
