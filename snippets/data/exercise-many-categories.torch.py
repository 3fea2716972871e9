import pandas as pd
import torch

city = pd.Series(["Turin", "Basel", "Turin", "Porto"])
codes, names = pd.factorize(city)
table = torch.tensor([[.5, 1.], [2., -1.], [0., 3.]])
one_hot = torch.tensor(pd.get_dummies(city)[names].to_numpy(dtype="float32"))
table[torch.tensor(codes)], one_hot @ table
