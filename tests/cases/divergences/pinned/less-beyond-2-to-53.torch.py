import torch

(2**53 + 1, 2**53)
