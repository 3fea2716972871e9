import torch

x = torch.tensor([1, 255, -1], dtype=torch.int32)
(x[:, None] >> torch.arange(32) == 0).sum(1)
