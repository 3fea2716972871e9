import torch

x = torch.tensor([1., 2., 3., 6.])
(x - x.mean()) / x.std()
