import torch

torch.func.grad(lambda p: (p["w"] * 3 + p["b"] ** 2))({"w": torch.tensor(1.), "b": torch.tensor(2.)})
