import jax
import jax.numpy as jnp

x = jnp.array([0., 1., 2., 3.])
y = 2 * x + 1


def loss(w):
    return ((w[0] * x + w[1] - y) ** 2).mean()


@jax.jit
def step(w):
    return w - 0.1 * jax.grad(loss)(w)


w = jnp.zeros(2)
for _ in range(3):
    w = step(w)
w, loss(w)
