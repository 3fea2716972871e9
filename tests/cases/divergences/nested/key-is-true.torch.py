import torch

{1: torch.tensor(1.)}
