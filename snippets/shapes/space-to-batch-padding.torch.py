import torch

size = torch.tensor([5, 8])
block = torch.tensor([4, 4])
torch.stack((torch.zeros_like(size), -size % block), dim=1)
