import torch

A = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
eigenvalues, V = torch.linalg.eig(A)
(V * eigenvalues.sin() @ torch.linalg.inv(V)).real
