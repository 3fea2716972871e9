import torch

i = torch.arange(3)
1 / (i[:, None] + i + 1)
