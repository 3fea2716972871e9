import jax.numpy as jnp

joint = jnp.array([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
    [[0., 0., 0.2], [0.8, 0., 0.]],
])
x = jnp.array([[0.], [1.]])
y = jnp.array([1., 2., 4.])

def E(values):
    return (joint * values).sum(axis=(1, 2), keepdims=True)

dx, dy = x - E(x), y - E(y)
abs(E(dx * dy)), jnp.sqrt(E(dx ** 2) * E(dy ** 2))
