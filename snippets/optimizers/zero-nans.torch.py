import torch

g = torch.tensor([1.0, float("nan"), float("inf")])
g.nan_to_num(nan=0.0, posinf=torch.inf)
