import torch

S = torch.tensor([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues = torch.linalg.eigvalsh(S)
left = torch.vmap(torch.trace)(S), torch.linalg.det(S)
torch.stack(left), torch.stack([eigenvalues.sum(dim=1), eigenvalues.prod(dim=1)])
