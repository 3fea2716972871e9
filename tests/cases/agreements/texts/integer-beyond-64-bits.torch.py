import torch

2**64 + 1
