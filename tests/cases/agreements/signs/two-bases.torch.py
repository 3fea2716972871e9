import torch

a = torch.linalg.eigh(torch.tensor([[2., 1.], [1., 3.]])).eigenvectors
b = torch.linalg.eigh(torch.tensor([[5., 1.], [1., 3.]])).eigenvectors
-a, b
