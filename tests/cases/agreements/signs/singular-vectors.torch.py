import torch

torch.linalg.svd(torch.tensor([[1., 2.], [3., 5.]])).U * torch.tensor([1., -1.])
