import torch

a = torch.tensor([1.0, 2.0], device="cpu")
b = torch.tensor([3.0, 4.0], device="cpu")
a + b.to(a.device)
