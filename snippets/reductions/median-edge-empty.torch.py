import torch

x = torch.tensor([])
torch.median(x)
