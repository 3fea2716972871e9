import torch

params = {"w": torch.tensor([1]), "b": torch.tensor([2, 3])}
torch.cat([params[name] for name in sorted(params)])
