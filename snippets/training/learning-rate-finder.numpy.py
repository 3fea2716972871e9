p, losses = 1., []
for lr in [0.001, 0.004, 0.016, 0.064, 0.256, 1.024, 4.096]:
    p -= lr * 2 * p
    losses.append(p**2)
losses
