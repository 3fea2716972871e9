import torch

x = torch.tensor([0., 0., 0.])
torch.nn.functional.normalize(x, dim=0)
