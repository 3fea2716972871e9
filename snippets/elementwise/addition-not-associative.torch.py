import torch

x = torch.tensor(1e20)
(x + -x) + 3, x + (-x + 3)
