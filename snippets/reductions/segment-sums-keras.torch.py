import torch

x = torch.tensor([1., 2., 3., 4., 5.])
i = torch.tensor([0, 0, 1, 1, 1])
[torch.zeros(2).scatter_reduce(0, i, x, how, include_self=False)
 for how in ("sum", "prod", "amax", "amin")]
