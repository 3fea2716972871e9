import torch

torch.are_deterministic_algorithms_enabled()
