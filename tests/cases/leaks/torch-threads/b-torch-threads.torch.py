import torch

torch.get_num_threads()
