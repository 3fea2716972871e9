import torch

torch.linalg.slogdet(torch.tensor([[1., 2.], [3., 8.]]))
