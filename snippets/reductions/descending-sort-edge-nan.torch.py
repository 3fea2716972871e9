import torch

x = torch.tensor([1., float("nan"), 3.])
torch.sort(x, descending=True).values
