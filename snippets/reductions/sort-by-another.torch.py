import torch

weights = torch.tensor([3., 1., 2.])
names = torch.tensor([30, 10, 20])
names[torch.argsort(weights)]
