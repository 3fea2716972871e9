import torch

x = torch.tensor([2., 3., 5.])
i = torch.arange(6)
torch.repeat_interleave(x, 2), x[i // 2]
