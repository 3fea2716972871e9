import torch

derivative = torch.func.grad(lambda x: x**3)
fast = torch.compile(derivative, backend="eager")
fast(torch.tensor(2.))
