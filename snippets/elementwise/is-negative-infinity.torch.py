import torch

x = torch.tensor([1., -float("inf"), float("inf"), float("nan")])
torch.isneginf(x)
