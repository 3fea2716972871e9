import torch

L = torch.linalg.matrix_exp(-torch.diag(torch.tensor([1.0, 2.0]), -1))
L.mT @ L
