import torch

x = torch.tensor([])
torch.max(x)
