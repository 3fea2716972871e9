import torch

hasattr(torch, "probe")
