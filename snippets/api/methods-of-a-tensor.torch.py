import torch

x = torch.ones(4)
[name for name in dir(x) if name.startswith("arg")]
