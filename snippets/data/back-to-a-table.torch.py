import pandas as pd
import torch

x = torch.tensor([[3., 178.], [2., 106.], [5., 240.]])
table = pd.DataFrame(x.numpy(), columns=["rooms", "price"])
table.to_dict("list")
