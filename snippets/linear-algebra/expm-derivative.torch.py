import torch

A, E = torch.tensor([[0.0, 1.0], [0.0, 0.0]]), torch.tensor([[1.0, 0.0], [2.0, 0.0]])
torch.func.jvp(torch.linalg.matrix_exp, (A,), (E,))
