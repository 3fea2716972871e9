import torch

torch.is_tensor(torch.ones(2)), torch.is_tensor([1., 2.])
