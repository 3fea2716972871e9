import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([1, 2, 3]), torch.tensor([4])]
pad_sequence([row[:2] for row in rows], batch_first=True)
