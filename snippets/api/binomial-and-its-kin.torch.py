import torch

[name for name in dir(torch) if name.endswith("nomial")]
