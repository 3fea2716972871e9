import torch

torch.linalg.svd(torch.tensor([[1., 2.], [3., 4.], [5., 7.]]), full_matrices=False).U
