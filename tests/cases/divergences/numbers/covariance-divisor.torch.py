import torch

torch.cov(torch.tensor([[1., 2., 4.], [1., 3., 2.]]))
