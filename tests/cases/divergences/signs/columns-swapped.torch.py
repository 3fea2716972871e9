import torch

-torch.linalg.eigh(torch.tensor([[2., 1.], [1., 3.]])).eigenvectors
