import torch

bool((torch.nn.Dropout(0.5)(torch.ones(100)) == 0).any())
