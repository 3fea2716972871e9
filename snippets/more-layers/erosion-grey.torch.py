import torch

x = torch.tensor([0.0, 1.0, 5.0, 2.0])
shape = torch.tensor([0.0, -1.0, 2.0])
windows = x.unfold(0, 3, 1)
(windows - shape).amin(dim=1)
