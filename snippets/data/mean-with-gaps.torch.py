import pandas as pd
import torch

rooms = pd.Series([None, 2, 5, 2])
x = torch.tensor(rooms.to_numpy(dtype="float32"))
rooms.mean(), x.mean()
