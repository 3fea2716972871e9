import torch

x = torch.tensor([float("inf"), -float("inf")])
torch.frac(x)
