import torch

x = torch.tensor([2., float("nan"), 1., 3.])
torch.sort(x).values
