import torch

x = torch.tensor([1., -2., 3.])
-x  # or torch.negative(x)
