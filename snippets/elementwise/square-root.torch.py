import torch

x = torch.tensor([9., 2., 0.25])
torch.sqrt(x)
