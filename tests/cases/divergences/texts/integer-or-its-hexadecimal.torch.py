import torch

2**64
