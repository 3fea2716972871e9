import torch

x = torch.tensor([1.0, 2.0, 3.0])
torch.is_floating_point(x)
