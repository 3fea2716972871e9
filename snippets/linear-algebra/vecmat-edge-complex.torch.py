import torch

x = torch.tensor([1j])
A = torch.tensor([[1 + 0j, 3]])
x @ A
