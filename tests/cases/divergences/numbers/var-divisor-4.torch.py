import torch

torch.var(torch.tensor([1., 2., 4., 8.]))
