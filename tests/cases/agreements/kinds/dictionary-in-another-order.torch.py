import torch

{"mean": torch.tensor(1.), "std": torch.tensor(2.)}
