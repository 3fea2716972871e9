import torch

torch.nn.Dropout(0.5).eval()(torch.tensor([1.0, 2.0, 3.0]))
