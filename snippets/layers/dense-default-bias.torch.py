import torch

bool((torch.nn.Linear(100, 200).bias == 0).all())
