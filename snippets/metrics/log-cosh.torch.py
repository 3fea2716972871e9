import torch

y, p = torch.tensor([0.0, 1.0]), torch.tensor([1.0, 4.0])
(p - y).cosh().log().mean()
