import torch

x = torch.tensor([3., -4., 12.])
torch.nn.functional.normalize(x, dim=0)
