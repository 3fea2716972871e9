import torch

{"x": torch.tensor(1.), "y": torch.tensor(2.)}
