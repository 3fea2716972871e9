import torch

params = {"w": torch.tensor([1]), "b": torch.tensor([2, 3])}
torch.cat(list(params.values()))
