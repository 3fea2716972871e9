import torch

x = torch.tensor([0.5, 1.2, float("nan")])
torch.histc(x, bins=3, min=0, max=3).int()
