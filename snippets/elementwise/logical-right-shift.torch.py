import torch

x = torch.tensor([-1, 8], dtype=torch.int32)
(x >> 28) & 0b1111
