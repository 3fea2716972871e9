import torch

x = torch.tensor([])
torch.cummax(x, dim=0).values
