import torch

[name for name in dir(torch.linalg) if name.startswith("eig")]
