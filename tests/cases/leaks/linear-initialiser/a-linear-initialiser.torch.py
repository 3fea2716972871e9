import torch

torch.nn.Linear.reset_parameters = lambda self: torch.nn.init.zeros_(self.weight)
torch.tensor([1., 2.])
