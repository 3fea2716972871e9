import torch

params = {"w": torch.tensor([1.]), "b": None}
len(params.values())
