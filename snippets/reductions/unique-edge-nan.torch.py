import torch

x = torch.tensor([float("nan"), 1., float("nan")])
torch.unique(x)
