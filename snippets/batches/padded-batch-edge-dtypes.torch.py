import torch
from torch.nn.utils.rnn import pad_sequence

data = [torch.tensor([1, 2, 3]), torch.tensor([0.5])]
pad_sequence(data, batch_first=True)
