import torch

x = torch.tensor(-0.5)
torch.exp(torch.special.gammaln(x))
