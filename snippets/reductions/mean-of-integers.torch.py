import torch

x = torch.tensor([1, 2, 4, 8])
torch.mean(x)
