import numpy as np

angle = np.arange(40)
x = np.stack([np.sin(angle), np.cos(2 * angle)], axis=1)
y = np.eye(2)[(x[:, 0] * x[:, 1] > 0).astype(int)]


def train(update):
    w1, b1 = np.sin(np.arange(32)).reshape(2, 16), np.zeros(16)
    w2, b2 = 0.5 * np.cos(np.arange(32)).reshape(16, 2), np.zeros(2)
    states = [np.zeros((2, *w.shape)) for w in (w1, b1, w2, b2)]
    losses = []
    for t in range(1, 51):
        hidden = np.tanh(x @ w1 + b1)
        scores = np.exp(hidden @ w2 + b2)
        p = scores / scores.sum(axis=1, keepdims=True)
        losses.append(-np.log(p[y == 1]).mean())
        d_logits = (p - y) / 40
        d_hidden = d_logits @ w2.T * (1 - hidden**2)
        gradients = x.T @ d_hidden, d_hidden.sum(axis=0), hidden.T @ d_logits, d_logits.sum(axis=0)
        for w, state, g in zip((w1, b1, w2, b2), states, gradients):
            w -= update(g, state, t)
    return losses


def plain(g, state, t):
    return 0.1 * g


def momentum(g, state, t):
    state[0] = 0.9 * state[0] + g
    return 0.1 * state[0]


def adam(g, state, t):
    state[0] = 0.9 * state[0] + 0.1 * g
    state[1] = 0.999 * state[1] + 0.001 * g**2
    return 0.02 * (state[0] / (1 - 0.9**t)) / (np.sqrt(state[1] / (1 - 0.999**t)) + 1e-8)


np.array([train(plain), train(momentum), train(adam)])
