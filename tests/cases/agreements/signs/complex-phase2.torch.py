import torch

torch.tensor([[1., 2j], [0, 1]], dtype=torch.complex64) * 1j
