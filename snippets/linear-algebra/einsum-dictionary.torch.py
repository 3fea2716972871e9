import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
x = torch.tensor([2., -1., 3.])
torch.einsum("ij->ji", A), torch.einsum("ij->j", A), torch.einsum("ij,j->i", A, x), torch.einsum("ij,ij->", A, A)
