import torch

torch.vdot(torch.tensor([1 + 2j, 3j], dtype=torch.complex64), torch.tensor([2j, 1 + 1j], dtype=torch.complex64))
