import torch

a = torch.tensor([1.0, 4.0, 2.0])
(a[:, None] - a).abs()
