import torch

x = torch.tensor(2., dtype=torch.float64)
h = torch.tensor([1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6], dtype=torch.float64)
differences = ((x + h) ** 3 - (x - h) ** 3) / (2 * h)
abs(differences - 3 * x**2).argmin().item()
