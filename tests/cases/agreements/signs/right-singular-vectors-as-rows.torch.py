import torch

torch.linalg.svd(torch.tensor([[1., 2., 0.], [3., 5., 1.]]), full_matrices=False).Vh * torch.tensor([[1.], [-1.]])
