import numpy as np

angle = np.arange(40)
x = np.stack([np.sin(angle), np.cos(2 * angle)], axis=1)
y = np.eye(2)[(x[:, 0] * x[:, 1] > 0).astype(int)]

w1, b1 = np.sin(np.arange(32)).reshape(2, 16), np.zeros(16)
w2, b2 = 0.5 * np.cos(np.arange(32)).reshape(16, 2), np.zeros(2)
weights = [w1, b1, w2, b2]
velocity = [np.zeros_like(w) for w in weights]

losses = []
for step in range(50):
    batch = slice(step % 4 * 10, step % 4 * 10 + 10)
    hidden = np.tanh(x[batch] @ w1 + b1)
    scores = np.exp(hidden @ w2 + b2)
    p = scores / scores.sum(axis=1, keepdims=True)
    losses.append(-np.log(p[y[batch] == 1]).mean())

    d_logits = (p - y[batch]) / 10
    d_hidden = d_logits @ w2.T * (1 - hidden**2)
    gradients = [
        x[batch].T @ d_hidden,
        d_hidden.sum(axis=0),
        hidden.T @ d_logits,
        d_logits.sum(axis=0),
    ]
    for w, v, g in zip(weights, velocity, gradients):
        v[...] = 0.9 * v + g
        w -= 0.1 * v
np.array(losses)
