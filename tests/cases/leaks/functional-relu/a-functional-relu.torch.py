import torch

torch.nn.functional.relu = torch.nn.functional.gelu
torch.tensor([1., 2.])
