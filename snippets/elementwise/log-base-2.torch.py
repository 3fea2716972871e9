import torch

x = torch.tensor([8., 0.5, 10.])
torch.log2(x)
