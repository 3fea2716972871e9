import torch

x = torch.tensor([131, 128], dtype=torch.uint8)
(x[:, None] >> torch.arange(7, -1, -1) & 1).flatten().to(torch.uint8)
