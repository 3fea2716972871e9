import torch

a, b = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])
A = torch.outer(a, b)
torch.dot(a, b), torch.inner(a, b), torch.vdot(a, b), A, torch.einsum("ij,j", A, b), torch.trace(A)
