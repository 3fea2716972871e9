import torch

x = torch.tensor([5., 20.])
torch.special.erfcx(x)
