import torch

x = torch.tensor([6e-8, 8e-8])
torch.nn.functional.normalize(x, dim=0)
