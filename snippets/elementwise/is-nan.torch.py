import torch

x = torch.tensor([1., float("nan"), float("inf"), float("-inf")])
torch.isnan(x)
