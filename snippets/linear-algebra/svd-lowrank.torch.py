import torch

A = torch.diag(torch.tensor([9.0, 4.0, 2.0, 1.0])) + 0.5
torch.svd_lowrank(A, q=2, niter=20)[1]
