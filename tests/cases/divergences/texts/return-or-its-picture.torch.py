import torch

"\u240d"
