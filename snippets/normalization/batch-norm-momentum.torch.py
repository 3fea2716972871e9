import torch

torch.nn.BatchNorm1d(1).momentum
