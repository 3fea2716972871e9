import torch

{"sign": torch.tensor(1.), "logabsdet": torch.tensor(0.5)}
