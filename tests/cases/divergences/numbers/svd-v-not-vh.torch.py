import torch

a = torch.tensor([[2., 1., 0.], [1., 3., 1.], [0., 1.5, 4.]])
torch.linalg.svd(a).Vh.abs()
