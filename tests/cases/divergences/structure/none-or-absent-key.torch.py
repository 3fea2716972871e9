import torch

{"a": torch.tensor(1.), "b": None}
