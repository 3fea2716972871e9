import torch

u, s, vh = torch.linalg.svd(torch.tensor([[1., 2.], [3., 5.]]))
-u, s, vh.T
