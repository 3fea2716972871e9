import torch

tuple(torch.nn.Linear(100, 200).weight.shape)
