import torch

c, r = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([3.0, 4.0, 5.0])
i = torch.arange(3)
torch.cat([c, r[1:]])[i[:, None] + i]
