import torch

torch.sum(torch.tensor([1., 2.]))
