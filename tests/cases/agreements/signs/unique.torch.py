import torch

torch.unique(torch.tensor([3., 1., 3., 2.]))
