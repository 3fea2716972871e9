import torch

torch.dot(torch.tensor([1., 2.]), torch.tensor([3., 4.]))
