import torch

torch.tensor([1 + 2j, 3 - 1j], dtype=torch.complex64).conj().imag
