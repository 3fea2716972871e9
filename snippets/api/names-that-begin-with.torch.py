import torch

[name for name in dir(torch) if name.startswith("logical_")]
