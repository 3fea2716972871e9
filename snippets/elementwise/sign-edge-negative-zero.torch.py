import torch

x = torch.tensor([0., -0.])
torch.signbit(torch.sign(x))
