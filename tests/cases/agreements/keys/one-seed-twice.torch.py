import torch

a = torch.rand(3, generator=torch.Generator().manual_seed(0))
b = torch.rand(3, generator=torch.Generator().manual_seed(0))
(a == b).all()
