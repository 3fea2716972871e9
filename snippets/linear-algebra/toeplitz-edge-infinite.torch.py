import torch

c = torch.tensor([1.0, torch.inf, 3.0])
i = torch.arange(3)
c[(i[:, None] - i).abs()]
