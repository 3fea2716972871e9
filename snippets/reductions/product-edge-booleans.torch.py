import torch

x = torch.tensor([True, True, False])
torch.prod(x)
