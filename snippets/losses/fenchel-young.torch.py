import torch

z, y = torch.tensor([1.0, 0.5, -2.0]), torch.tensor([0.0, 1.0, 0.0])
z.logsumexp(dim=0) - y @ z
