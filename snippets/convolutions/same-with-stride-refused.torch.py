import torch

torch.nn.Conv1d(1, 1, 3, stride=2, padding="same")(torch.ones(1, 1, 6)).shape[-1]
