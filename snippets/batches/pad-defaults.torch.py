import torch
from torch.nn.utils.rnn import pad_sequence

pad_sequence([torch.tensor([1, 2, 3]), torch.tensor([4])])
