import torch

x = torch.tensor([1., float("nan"), 0.])
torch.all(torch.diff(x) >= 0)
