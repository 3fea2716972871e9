import pandas as pd
import torch

rooms = pd.Series([None, 2, 5, 2])
inputs = pd.DataFrame({"rooms": rooms.fillna(0), "gap": rooms.isna()})
torch.tensor(inputs.to_numpy(dtype="float32"))
