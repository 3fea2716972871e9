import torch

u, s, vh = torch.linalg.svd(torch.tensor([[1., 2.], [3., 5.], [0., 1.]]), full_matrices=False)
f = torch.tensor([1., -1.])
u * f, s, vh * f[:, None]
