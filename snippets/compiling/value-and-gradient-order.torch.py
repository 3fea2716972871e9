import torch

torch.func.grad_and_value(lambda x: x**2)(torch.tensor(3.))
