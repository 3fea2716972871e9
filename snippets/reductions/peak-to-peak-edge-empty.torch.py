import torch

x = torch.tensor([])
torch.amax(x) - torch.amin(x)
