import torch

torch.linalg.norm(torch.tensor([[1., 2.], [3., 5.]]), ord=1)
