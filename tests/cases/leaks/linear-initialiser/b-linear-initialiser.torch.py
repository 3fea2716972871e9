import torch

bool((torch.nn.Linear(3, 2, bias=False).weight == 0).all())
