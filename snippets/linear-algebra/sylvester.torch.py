import torch

A, B = torch.tensor([[1.0, 2.0], [0.0, 3.0]]), torch.tensor([[4.0, 1.0], [0.0, 5.0]])
C = torch.tensor([[5.0, 2.0], [3.0, 8.0]])
K = torch.kron(A, torch.eye(2)) + torch.kron(torch.eye(2), B.mT.contiguous())
torch.linalg.solve(K, C.flatten()).reshape(2, 2)
