import torch

torch
