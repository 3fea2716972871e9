import torch

x = torch.tensor([2., 3., 5.])
i = torch.arange(12)
torch.repeat_interleave(x, 4), x[i // 4]
