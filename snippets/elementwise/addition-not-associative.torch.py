import torch

a, b, c = torch.tensor(1e20), torch.tensor(-1e20), torch.tensor(3.)
(a + b) + c, a + (b + c)
