import torch

x = torch.tensor([1e-8, 1e-20])
(torch.exp(x) - 1) / x, torch.expm1(x) / x
